/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import org.dunghan.warehouse.calendar.WorkingDays;
import org.dunghan.warehouse.measure.FactRows;

/**
 * Counts tenures that were accepted between two days, as of the generation. Inherited ones are left
 * out: their clock began at another unit. Rows are signed, so all that is counted is a sum of
 * signs.
 */
final class SurvivalSql {
  private static final String TENURES =
      """
      SELECT
          *,
          assumeNotNull(accepted_day) AS accepted,
          least(ifNull(ended_day, toDate(:as_of)), toDate(:as_of)) AS seen_until
      FROM dossier
      LEFT ANY JOIN (
          SELECT code AS procedure, argMax(field_code, valid_from) AS field
          FROM procedure
          WHERE reference_version = :reference_version
          GROUP BY code) AS fields USING (procedure)
      WHERE %s AND NOT inherited AND accepted_day BETWEEN toDate(:from) AND toDate(:to)%s
      """;

  /** The columns days, how (a timeliness, an end without result, or OPEN) and tenures. */
  private static final String DURATIONS =
      """
      WITH %s
      SELECT
          greatest(0, ifNull(toInt64(processing_days), %s - %s - arraySum(
              pause -> %s - %s, paused_days))) AS days,
          multiIf(timeliness != '', timeliness, ended_day IS NOT NULL, end_type, 'OPEN') AS how,
          sum(sign) AS tenures
      FROM (%s)
      GROUP BY days, how
      HAVING tenures != 0
      ORDER BY days, how
      """;

  /** The columns limit_value, limit_unit and tenures: by the limit in force on acceptance. */
  private static final String LIMITS =
      """
      SELECT limits.limit_value AS limit_value, nullIf(limits.limit_unit, '') AS limit_unit, sum(sign) AS tenures
      FROM (SELECT procedure, accepted, sign FROM (%s)) AS cohort
      ASOF LEFT JOIN (
          SELECT
              code, valid_from,
              ifNull(procedure.local_limit_value, procedure.limit_value) AS limit_value,
              if(procedure.local_limit_value IS NULL, procedure.limit_unit, procedure.local_limit_unit) AS limit_unit
          FROM procedure
          WHERE reference_version = :reference_version) AS limits
      ON cohort.procedure = limits.code AND cohort.accepted >= limits.valid_from
      GROUP BY limit_value, limit_unit
      HAVING tenures != 0
      ORDER BY tenures DESC, limit_unit, limit_value
      """;

  /** The columns holder, days (waiting by now), state (OVERDUE, PAUSED, OTHER) and tenures. */
  private static final String WAITS =
      """
      WITH %s
      SELECT
          holder,
          greatest(0, %s - %s) AS days,
          multiIf(
              overdue_since <= toDate(:as_of), 'OVERDUE',
              arrayExists(pause -> pause.until IS NULL, paused_days), 'PAUSED',
              'OTHER') AS state,
          sum(sign) AS tenures
      FROM (%s)
      WHERE ended_day IS NULL
      GROUP BY holder, days, state
      HAVING tenures != 0
      ORDER BY holder, days, state
      """;

  private SurvivalSql() {}

  static String durations(Collection<String> filters) {
    return DURATIONS.formatted(
        WorkingDays.COUNTED,
        WorkingDays.until("seen_until"),
        WorkingDays.until("accepted"),
        WorkingDays.until("least(ifNull(pause.until, seen_until), seen_until)"),
        WorkingDays.until("pause.begin"),
        tenures(filters));
  }

  static String limits(Collection<String> filters) {
    return LIMITS.formatted(tenures(filters));
  }

  static String waits(Collection<String> filters) {
    return WAITS.formatted(
        WorkingDays.COUNTED,
        WorkingDays.until("toDate(:as_of)"),
        WorkingDays.until("ifNull(toDate(holder_since, 'Asia/Ho_Chi_Minh'), accepted)"),
        tenures(filters));
  }

  private static String tenures(Collection<String> filters) {
    String filtered =
        filters.stream().map(filter -> " AND %1$s IN (:%1$s)".formatted(filter)).collect(joining());
    return TENURES.formatted(FactRows.OF_DOSSIERS, filtered);
  }
}
