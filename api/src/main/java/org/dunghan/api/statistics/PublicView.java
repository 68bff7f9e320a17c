/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.warehouse.measure.Measure;

/**
 * What anybody may see: whole months of a few measures, by one dimension at most, and no count
 * below {@link #FEWEST}, be it shown or be it what a difference of two figures gives away. Hence
 * one size of period, no filters, no parts of a whole, and where one row of a month is hidden a
 * second one is, too (primary and complementary suppression; Eurostat, Handbook on Statistical
 * Disclosure Control).
 */
final class PublicView {
  static final int FEWEST = 5;

  private static final List<String> MEASURES =
      List.of("received", "online_share", "on_time_rate_decided", "overdue_share");
  private static final Set<Dimension> SLICES =
      Set.of(Dimension.UNIT, Dimension.FIELD, Dimension.CHANNEL, Dimension.UNIT_GROUP);

  private PublicView() {}

  /**
   * Accepts what the public view can answer.
   *
   * @throws UnusableParameter when somebody would have to sign in for it
   */
  static void require(Question question) {
    require(
        question.measures().stream().map(Measure::id).allMatch(MEASURES::contains),
        "measures: the public view has %s".formatted(String.join(", ", MEASURES)));
    require(
        question.time().filter(Dimension.MONTH::equals).isPresent(),
        "by: the public view is by month, and at most one of unit, unit_group, field, channel");
    require(
        question.slices().size() <= 1 && SLICES.containsAll(question.slices()),
        "by: the public view is by month, and at most one of unit, unit_group, field, channel");
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
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new UnusableParameter(otherwise + "; sign in for more.");
    }
  }

  /** Takes out of the rows of a month what must not be seen. */
  static void hide(Question question, List<Map<String, Object>> rows) {
    Map<Object, List<Map<String, Object>>> months =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> row.get(Dimension.MONTH.id()), LinkedHashMap::new, Collectors.toList()));
    for (Measure measure : question.measures()) {
      months.values().forEach(month -> hide(measure.id(), month));
    }
  }

  private static void hide(String measure, List<Map<String, Object>> month) {
    List<Map<String, Object>> shown =
        month.stream()
            .map(row -> figure(row, measure))
            .collect(Collectors.toCollection(ArrayList::new));
    List<Map<String, Object>> hidden = shown.stream().filter(PublicView::isSmall).toList();
    shown.removeAll(hidden);
    hidden.forEach(PublicView::hide);
    if (hidden.size() == 1) {
      shown.stream()
          .filter(figure -> size(figure) > 0)
          .min(Comparator.comparingLong(PublicView::size))
          .ifPresent(PublicView::hide);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> figure(Map<String, Object> row, String measure) {
    return (Map<String, Object>) row.get(measure);
  }

  /** A few, or all but a few. */
  private static boolean isSmall(Map<String, Object> figure) {
    long counted = number(figure.get("n"));
    long rest = figure.get("N") == null ? 0 : number(figure.get("N")) - counted;
    return isFew(counted) || isFew(rest);
  }

  private static boolean isFew(long count) {
    return count > 0 && count < FEWEST;
  }

  private static long size(Map<String, Object> figure) {
    return number(figure.get("N") == null ? figure.get("n") : figure.get("N"));
  }

  private static long number(Object count) {
    return count == null ? 0 : ((Number) count).longValue();
  }

  private static void hide(Map<String, Object> figure) {
    figure.replaceAll((name, any) -> null);
    figure.put("hidden", true);
  }
}
