/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measure;
import org.springframework.stereotype.Component;

/** Gives one measure, period by period, with the one SQL of all figures. */
@Component
public class MeasureSeries {
  private final Facts facts;

  MeasureSeries(Facts facts) {
    this.facts = facts;
  }

  /**
   * A measure in a period.
   *
   * @param first day of the period that the question is about
   * @param n of a ratio, or the count itself; none of a distribution
   * @param total N of a ratio or distribution; none of a count
   * @param value none where N is 0
   */
  public record Figure(LocalDate first, Long n, Long total, Double value) {}

  /** The figures of the question's one measure in each of its periods, also in empty ones. */
  public List<Figure> of(Question question, Dimension time, Reading reading) {
    Measure measure = question.measures().get(0);
    return facts
        .ask(StatisticsQueries.rows(question.by(List.of(time)), reading))
        .query((row, number) -> figure(measure, time, row))
        .list();
  }

  private static Figure figure(Measure measure, Dimension time, ResultSet row) throws SQLException {
    String id = measure.id();
    LocalDate first = row.getObject(time.id(), LocalDate.class);
    Double value = number(row, id);
    return switch (measure.kind()) {
      case RATIO ->
          new Figure(first, whole(number(row, id + "_n")), whole(number(row, id + "_N")), value);
      case DISTRIBUTION -> new Figure(first, null, whole(number(row, id + "_N")), value);
      case FLOW, OPENING_STOCK, CLOSING_STOCK -> new Figure(first, whole(value), null, value);
    };
  }

  private static Double number(ResultSet row, String column) throws SQLException {
    Number number = (Number) row.getObject(column);
    return number == null ? null : number.doubleValue();
  }

  private static Long whole(Double number) {
    return number == null ? null : Math.round(number);
  }
}
