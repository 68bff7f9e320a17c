/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.workload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dunghan.api.scope.FactsQuery;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.FactRows;

/** Whose work is asked for, once the reader is known to be of that unit: all its officers'. */
record OfficerWork(String unit, LocalDate from, LocalDate to) {
  static final List<String> COLUMNS = List.of("officer", "week", "actions");

  /** By pseudonym, for any other order would rank people. A week begins on its Monday. */
  private static final String ROWS =
      """
      SELECT officer, toMonday(day) AS week, sum(done) AS actions
      FROM (
          SELECT officer, day, actions AS done
          FROM officer_day
          WHERE %s AND unit = :unit AND day BETWEEN toDate(:from) AND toDate(:to))
      GROUP BY officer, week
      HAVING actions != 0
      ORDER BY officer, week
      """
          .formatted(FactRows.OF_OFFICERS);

  FactsQuery query(Reading reading) {
    return FactsQuery.of(
        ROWS, reading, Map.of("unit", unit, "from", from.toString(), "to", to.toString()));
  }

  Head head(Reading reading) {
    return new Head(
        reading.generation(), reading.asOf(), reading.freshness().publishedAt(), unit, from, to);
  }

  /** What is needed to read the rows, and to ask for them again. */
  record Head(
      long generation,
      LocalDate asOf,
      Instant publishedAt,
      String unit,
      LocalDate from,
      LocalDate to) {}
}
