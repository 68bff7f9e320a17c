/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.stereotype.Component;

/**
 * Counts of a period by the unit that resolves, whichever side a measure is on: what the forms of
 * reports are made of. They are asked with the one SQL of all figures.
 */
@Component
public class ResolvingCounts {
  private final Facts facts;

  ResolvingCounts(Facts facts) {
    this.facts = facts;
  }

  /**
   * The days and the unit that are counted.
   *
   * @param resolvingUnit none for all units together
   */
  public record Asked(LocalDate from, LocalDate to, Optional<String> resolvingUnit) {}

  /**
   * What was counted in a slice.
   *
   * @param unit of the slice; empty where slices are not by unit
   * @param field of the slice; empty where slices are not by field, and of an unknown procedure
   * @param counts by id of the measure
   */
  public record Slice(String unit, String field, Map<String, Long> counts) {}

  /**
   * Counts in every slice that has data; without dimensions there is exactly one.
   *
   * @param measures ids of counts of the period basis
   * @param by of {@link Dimension#RESOLVING_UNIT} and {@link Dimension#FIELD}
   */
  public List<Slice> count(
      Collection<String> measures, List<Dimension> by, Asked asked, Reading reading) {
    Map<Dimension, List<String>> filters = new EnumMap<>(Dimension.class);
    asked.resolvingUnit().ifPresent(unit -> filters.put(Dimension.RESOLVING_UNIT, List.of(unit)));
    Question question =
        new Question(
            measures.stream().map(id -> Measures.find(id).orElseThrow()).toList(),
            by,
            filters,
            new Days(asked.from(), asked.to(), asked.to(), asked.from(), List.of()),
            List.of(),
            0);
    return facts
        .ask(StatisticsQueries.rows(question, reading))
        .query((row, number) -> slice(question, row))
        .list();
  }

  private static Slice slice(Question question, ResultSet row) throws SQLException {
    Map<String, Long> counts = new LinkedHashMap<>();
    for (Measure measure : question.measures()) {
      counts.put(measure.id(), row.getLong(measure.id()));
    }
    return new Slice(
        value(Dimension.RESOLVING_UNIT, question, row),
        value(Dimension.FIELD, question, row),
        counts);
  }

  private static String value(Dimension dimension, Question question, ResultSet row)
      throws SQLException {
    return question.by().contains(dimension) ? row.getString(dimension.id()) : "";
  }
}
