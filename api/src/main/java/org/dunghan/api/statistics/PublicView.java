/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;

/**
 * What anybody may see: whole months of a few measures, as a whole, by unit or by field, and no
 * {@linkplain SmallCounts small count}, be it shown or be it what a difference of two figures gives
 * away. Hence one size of period, no filters, no other evening to look back from, and no dimension
 * that is a sum of another one's rows (unit_group), or that a measure tells, too (channel).
 */
final class PublicView {
  private static final List<String> MEASURES =
      PublicBase.ALL.stream().flatMap(base -> base.measures().stream()).toList();
  private static final Set<Dimension> SLICES = Set.of(Dimension.UNIT, Dimension.FIELD);

  private PublicView() {}

  /**
   * Accepts what the public view can answer.
   *
   * @throws UnusableParameter when somebody would have to sign in for it
   */
  static void require(Question question, Reading reading) {
    require(
        question.measures().stream().map(Measure::id).allMatch(MEASURES::contains),
        "measures: the public view has %s".formatted(String.join(", ", MEASURES)));
    require(
        question.time().filter(Dimension.MONTH::equals).isPresent()
            && question.slices().size() <= 1
            && SLICES.containsAll(question.slices()),
        "by: the public view is by month, and at most one of unit, field");
    require(
        question.filters().isEmpty() && question.days().comparisons().isEmpty(),
        "the public view has no filters and no comparisons");
    require(
        question.limit() == 0 && question.order().isEmpty(),
        "the public view is neither sorted nor cut");
    LocalDate from = question.days().from();
    LocalDate next = question.days().to().plusDays(1);
    require(
        from.getDayOfMonth() == 1 && next.getDayOfMonth() == 1,
        "from, to: the public view has whole months");
    require(
        question.days().asOf().equals(reading.asOf()),
        "as_of: the public view looks back from %s only".formatted(reading.asOf()));
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new UnusableParameter(otherwise + "; sign in for more.");
    }
  }

  /** With all measures, asked for or not: what is hidden must not depend on what is asked. */
  static Question whole(Question question) {
    return question.of(
        Stream.concat(
                question.measures().stream(),
                MEASURES.stream().map(id -> Measures.find(id).orElseThrow()))
            .distinct()
            .toList());
  }

  /**
   * Takes out of the rows of the {@link #whole} question what must not be seen, or was not asked.
   */
  static void hide(Question question, List<Map<String, Object>> rows) {
    Set<Map<String, Object>> left = Collections.newSetFromMap(new IdentityHashMap<>());
    rows.stream()
        .collect(Collectors.groupingBy(row -> row.get(Dimension.MONTH.id())))
        .values()
        .forEach(month -> left.addAll(shown(month)));
    rows.removeIf(row -> !left.contains(row));
    List<String> asked =
        Stream.concat(
                question.by().stream().map(Dimension::id),
                question.measures().stream().map(Measure::id))
            .toList();
    rows.forEach(row -> row.keySet().retainAll(asked));
  }

  /**
   * The rows of a month that remain. Where all had to be hidden, those with nothing else are left
   * out: how many there are would tell how small they are.
   */
  private static Collection<Map<String, Object>> shown(List<Map<String, Object>> month) {
    Set<Map<String, Object>> left = Collections.newSetFromMap(new IdentityHashMap<>());
    boolean isAllTold = true;
    for (PublicBase base : PublicBase.ALL) {
      List<SmallCounts.Cell> cells = month.stream().map(base::cell).toList();
      List<SmallCounts.Cell> hidden = SmallCounts.hidden(cells);
      if (hidden.size() == cells.size()) {
        isAllTold = false;
      } else {
        month.stream().filter(row -> base.cell(row).size() > 0).forEach(left::add);
      }
      month.stream().filter(row -> hidden.contains(base.cell(row))).forEach(base::hide);
    }
    return isAllTold ? month : left;
  }
}
