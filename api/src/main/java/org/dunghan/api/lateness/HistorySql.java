/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

import org.dunghan.warehouse.calendar.WorkingDays;
import org.dunghan.warehouse.measure.FactRows;

/**
 * Of all dossiers whose due date was in the year before as-of and has passed: how many were open
 * and in time on an evening with so many working days left, and how many of those became late. So
 * every one's fate is known, whether it was resolved soon or is open still, and only what had
 * happened by as-of counts. Days of pauses are nobody's: they do not shorten what is left.
 *
 * <p>What one unit handed to another is left out, on both sides: whatever was resolved before a
 * hand-over is often in no log, so of an old stock only the late ones would be known.
 *
 * <p>The sums are of all units, whoever asks, so that a chance is the same for everybody.
 */
final class HistorySql {
  private static final String TENURES =
      """
      SELECT
          procedure, resolving_unit, sign,
          assumeNotNull(accepted_day) AS accepted,
          toDate(assumeNotNull(due_at), 'Asia/Ho_Chi_Minh') AS due_day,
          ifNull(overdue_since <= least(ifNull(ended_day, toDate(:as_of)), toDate(:as_of)), false) AS is_late,
          if(is_late, assumeNotNull(overdue_since), assumeNotNull(ended_day)) - 1 AS last_evening,
          arraySum(pause -> %s - %s, paused_days) AS paused
      FROM dossier
      WHERE %s
          AND accepted_day IS NOT NULL
          AND due_at IS NOT NULL
          AND due_day < toDate(:as_of)
          AND due_day >= toDate(:history_from)
          AND (is_late OR ended_day IS NOT NULL)
          AND last_evening >= accepted
          AND NOT inherited
          AND end_type != 'HANDED_OVER'
      """
          .formatted(
              WorkingDays.until("ifNull(pause.until, toDate(:as_of))"),
              WorkingDays.until("pause.begin"),
              FactRows.ofAllUnits());

  private static final String BY_BAND =
      """
      SELECT procedure, resolving_unit, band, sum(sign) AS open_ones, sumIf(sign, is_late) AS late_ones
      FROM (
          SELECT
              *,
              %1$s - %2$s AS least_left,
              %1$s - %3$s - paused AS most_left
          FROM (%4$s))
      ARRAY JOIN arrayFilter(
          some -> some >= %5$s AND some <= %6$s,
          %7$s) AS band
      GROUP BY procedure, resolving_unit, band
      """
          .formatted(
              WorkingDays.until("due_day"),
              WorkingDays.until("last_evening"),
              WorkingDays.until("accepted"),
              TENURES,
              Band.of("least_left"),
              Band.of("most_left"),
              Band.ALL);

  /** The fields of procedures. */
  static final String FIELDS =
      """
      (SELECT code AS procedure, argMax(field_code, valid_from) AS field
          FROM procedure
          WHERE reference_version = :reference_version
          GROUP BY code)""";

  /**
   * The columns level, first_key, second_key and band; open_ones and late_ones. Level 1 is of a
   * procedure at the unit that resolves, 2 of a procedure, 3 of a field, 4 of all.
   */
  static final String LEVELS =
      """
      SELECT
          level_keys.1 AS level, level_keys.2 AS first_key, level_keys.3 AS second_key, band,
          sum(open_ones) AS open_ones, sum(late_ones) AS late_ones
      FROM (SELECT * FROM (%s) AS bands LEFT ANY JOIN %s AS fields USING (procedure))
      ARRAY JOIN [
          (1, toString(procedure), toString(resolving_unit)),
          (2, toString(procedure), ''),
          (3, toString(field), ''),
          (4, '', '')] AS level_keys
      GROUP BY level, first_key, second_key, band
      """
          .formatted(BY_BAND, FIELDS);

  private HistorySql() {}
}
