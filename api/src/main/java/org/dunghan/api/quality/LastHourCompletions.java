/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import org.dunghan.warehouse.calendar.WorkingDays;

/**
 * Results that came from the last office hour of a period's last working day on, where they are
 * more than an even spread over the period's office hours explains. The quarters and years that end
 * on the 14th end in the same hour as their last month, so months say it all.
 *
 * <p>A reader sees those of units in scope: of others not all results are known, and so no spread.
 *
 * <p>A period of a unit begins with the unit's first result: before it there were no hours to work.
 */
final class LastHourCompletions {
  /** Office hours of the general clock policy, else of the one that is built into the job. */
  private static final String OFFICE =
      """
      (clock) -> toInt32OrZero(left(clock, 2)) * 60 + toInt32OrZero(right(clock, 2)) AS minute_of_day,
      (SELECT if(count() = 0, ('07:30', '11:30', '13:00', '17:00'), argMax(
              (morning_from, morning_until, afternoon_from, afternoon_until), valid_from))
          FROM clock_policy
          WHERE reference_version = :reference_version AND valid_from <= toDate(:to)
              AND source = '' AND field_code = '' AND procedure_code = '') AS office,
      (minute_of_day(office.2) - minute_of_day(office.1) + minute_of_day(office.4) - minute_of_day(office.3)) / 60 AS office_hours
      """;

  /** Those whose last working day was asked for. */
  private static final String PERIODS =
      """
      SELECT period.1 AS period_from, period.2 AS period_until, groupArray(day) AS days, max(day) AS last_day
      FROM (
          SELECT
              addMonths(toStartOfMonth(toDate(:from)), number) AS month,
              arrayJoin([
                  (month, toLastDayOfMonth(month)),
                  (addDays(addMonths(month, -1), 14), addDays(month, 13))]) AS period,
              period.1 + arrayJoin(range(toUInt32(period.2 - period.1 + 1))) AS day
          FROM numbers(toUInt64(dateDiff('month', toDate(:from), toDate(:to)) + 2)))
      WHERE %s
      GROUP BY period
      HAVING last_day BETWEEN toDate(:from) AND toDate(:to)
      """
          .formatted(WorkingDays.IS_WORKING_DAY);

  private static final String RESOLVED =
      """
      SELECT
          sign, source, dossier_id, tenure, receiving_unit, resolving_unit AS unit, procedure, ended_at,
          assumeNotNull(ended_day) AS day,
          formatDateTime(assumeNotNull(ended_at), '%%H:%%i', %s) AS local_time,
          minute_of_day(local_time) >= minute_of_day(office.4) - 60 AS is_late
      FROM dossier
      WHERE layer IN (:layers) AND timeliness != ''
          AND (:any_unit OR unit IN (:unit)) AND (:sees_all OR unit IN (:scope))"""
          .formatted(FindingSql.ZONE);

  private static final String FOUND =
      """
      SELECT
          unit, period_from, period_until, any(last_day) AS found_day,
          sumIf(late, day = last_day) AS counted,
          sum(resolved) AS total,
          total / (office_hours * arrayCount(worked -> worked >= any(first_day), any(days))) AS expected
      FROM (
          SELECT *, min(day) OVER (PARTITION BY unit) AS first_day
          FROM (
              SELECT unit, day, sum(sign) AS resolved, sumIf(sign, is_late) AS late
              FROM ("""
          + RESOLVED
          + """
              )
              GROUP BY unit, day
              HAVING resolved > 0)) AS resolved_days
      CROSS JOIN ("""
          + PERIODS
          + """
          ) AS periods
      WHERE day BETWEEN period_from AND period_until
      GROUP BY unit, period_from, period_until
      HAVING counted >= 5 AND counted > expected + 3 * sqrt(expected)
      """;

  private static final String WITH = "WITH " + OFFICE + ", " + FindingSql.ZONES + "\n";

  private static final String COUNTS =
      WITH
          + """
          SELECT
              'COMPLETIONS_IN_LAST_HOUR' AS finding,
              if(:by_unit, unit, '') AS of_unit,
              sum(counted), sum(total), period_from, period_until, sum(expected)
          FROM ("""
          + FOUND
          + """
          )
          GROUP BY of_unit, period_from, period_until
          ORDER BY of_unit, period_from, period_until
          """;

  private static final String ROWS =
      WITH
          + """
          SELECT
              concat(toString(day), '/', toString(period_from), '/', %s) AS key,
              unit, toString(period_from) AS period_from, toString(period_until) AS period_until,
              dossier_id, tenure, source, receiving_unit, procedure, toString(day) AS day, local_time
          FROM ("""
              .formatted(FindingSql.TENURE_KEY)
          + RESOLVED
          + """
          ) AS resolved
          INNER JOIN ("""
          + FOUND
          + """
          ) AS found ON found.unit = resolved.unit AND found.found_day = resolved.day
          WHERE is_late AND key > :after
          GROUP BY
              unit, period_from, period_until,
              dossier_id, tenure, source, receiving_unit, procedure, day, local_time
          HAVING sum(sign) > 0
          ORDER BY key
          LIMIT :limit
          """;

  static final FindingSql SQL = new FindingSql(COUNTS, ROWS);

  private LastHourCompletions() {}
}
