/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.calendar.WorkingDays;
import org.dunghan.warehouse.measure.FactRows;
import org.springframework.stereotype.Component;

/**
 * Of which working days a unit sent anything. A day without a row is not a day without work: the
 * unit may not have sent it, so it is named and not counted as zero.
 *
 * <p>A reader is told of units in scope only: of a city agency, what it did for other wards is not
 * seen, and would look like nothing sent.
 */
@Component
class CompletenessQueries {
  private static final String WORKING_DAYS =
      """
      SELECT day
      FROM (
          SELECT toDate(:from) + number AS day
          FROM numbers(toUInt64(dateDiff('day', toDate(:from), toDate(:to)) + 1)))
      WHERE %s
      ORDER BY day
      """
          .formatted(WorkingDays.IS_WORKING_DAY);

  private static final String UNITS =
      """
      WITH working AS (%s),
      worked AS (
          SELECT unit, day
          FROM (
              SELECT receiving_unit AS unit, day, received + declined AS acts
              FROM procedure_day WHERE %s AND day BETWEEN toDate(:from) AND toDate(:to)
              UNION ALL
              SELECT resolving_unit AS unit, day, actions AS acts
              FROM procedure_day WHERE %s AND day BETWEEN toDate(:from) AND toDate(:to))
          GROUP BY unit, day
          HAVING sum(acts) > 0)
      SELECT
          expected.unit AS unit,
          count() AS working_days,
          countIf(worked.unit != '') AS days_with_data,
          arraySort(groupArrayIf(expected.day, worked.unit = '')) AS days_without_data,
          maxIf(expected.day, worked.unit != '') AS last_day,
          days_with_data = 0 AS is_silent
      FROM (
          SELECT DISTINCT code AS unit, day
          FROM unit CROSS JOIN working
          WHERE reference_version = :reference_version AND (:sees_all OR code IN (:scope))
              AND kind IN ('WARD', 'COMMUNE', 'CITY_AGENCY')
              AND day >= valid_from AND (valid_until IS NULL OR day <= valid_until)) AS expected
      LEFT JOIN worked ON worked.unit = expected.unit AND worked.day = expected.day
      GROUP BY unit
      ORDER BY unit
      """
          .formatted(WORKING_DAYS, FactRows.OF_DOSSIERS, FactRows.OF_DOSSIERS);

  private final Facts facts;

  CompletenessQueries(Facts facts) {
    this.facts = facts;
  }

  /** The working days of a period, whether or not any unit existed on them. */
  List<LocalDate> workingDays(LocalDate from, LocalDate to, Reading reading) {
    return facts
        .ask(WORKING_DAYS, reading, Map.of("from", from.toString(), "to", to.toString()))
        .query((row, number) -> row.getObject("day", LocalDate.class))
        .list();
  }

  /** Units of the scope that existed on a working day of the period, by code. */
  List<Completeness> units(LocalDate from, LocalDate to, Reading reading) {
    return facts
        .ask(UNITS, reading, Map.of("from", from.toString(), "to", to.toString()))
        .query((row, number) -> completeness(row))
        .list();
  }

  private static Completeness completeness(ResultSet row) throws SQLException {
    Object[] missing = (Object[]) row.getArray("days_without_data").getArray();
    return new Completeness(
        row.getString("unit"),
        row.getLong("working_days"),
        row.getLong("days_with_data"),
        row.getBoolean("is_silent") ? null : row.getObject("last_day", LocalDate.class),
        Arrays.stream(missing).map(CompletenessQueries::day).toList());
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
