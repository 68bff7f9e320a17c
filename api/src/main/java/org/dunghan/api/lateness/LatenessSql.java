/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dunghan.api.answer.Cells;
import org.dunghan.warehouse.calendar.WorkingDays;
import org.dunghan.warehouse.measure.FactRows;

/**
 * The open dossiers that are in time, least time left first, each with the chance that it becomes
 * late. The chance is the share of those alike that did, drawn towards the next wider history as if
 * {@code prior} more of them had been as usual there. History of fewer than {@code fewest} is not
 * used by itself.
 */
final class LatenessSql {
  static final List<String> COLUMNS =
      List.of(
          "dossier_id",
          "tenure",
          "source",
          "receiving_unit",
          "resolving_unit",
          "procedure",
          "field",
          "channel",
          "accepted_day",
          "due_at",
          "due_day",
          "remaining_days",
          "holder",
          "holder_since",
          "held_days",
          "chance",
          "history",
          "alike",
          "became_late");

  private static final String OPEN =
      """
      SELECT
          dossier_id, tenure, source, receiving_unit, resolving_unit, procedure, channel, holder,
          any(dossier.accepted_day) AS accepted_day,
          any(dossier.due_at) AS due_at,
          any(dossier.holder_since) AS holder_since,
          toDate(assumeNotNull(due_at), 'Asia/Ho_Chi_Minh') AS due_day
      FROM dossier
      WHERE %s AND ended_day IS NULL AND overdue_since > toDate(:as_of)%s
      GROUP BY
          dossier_id, tenure, source, receiving_unit, resolving_unit, procedure, channel, holder,
          fingerprint
      HAVING sum(sign) > 0
      """;

  private static final String PAGE =
      """
      SELECT
          *,
          %s - %s AS remaining_days,
          greatest(0, %s - %s) AS held_days,
          %s AS band
      FROM (%s) AS open_dossiers
      LEFT ANY JOIN %s AS fields USING (procedure)
      WHERE %s
      ORDER BY %s
      LIMIT :limit
      """;

  private static final String AFTER =
      """
      (remaining_days, due_day, receiving_unit, dossier_id, tenure, source)
          > (:after_remaining, toDate(:after_due), :after_unit, :after_dossier, :after_tenure, :after_source)""";

  private static final String ORDER =
      "remaining_days, due_day, receiving_unit, dossier_id, tenure, source";

  /**
   * A page, with each dossier's history from the narrowest to the widest. Of a unit that its reader
   * may not see, only the sums of all units are told.
   */
  private static final String WITH_HISTORY =
      """
      SELECT
          remaining_days, due_day, receiving_unit, dossier_id, tenure, source,
          any(page.resolving_unit) AS resolving_unit,
          any(page.procedure) AS procedure,
          any(page.field) AS field,
          any(page.channel) AS channel,
          any(page.accepted_day) AS accepted_day,
          any(page.due_at) AS due_at,
          any(page.holder) AS holder,
          any(page.holder_since) AS holder_since,
          any(page.held_days) AS held_days,
          sumIf(open_ones, level = 1) AS open_1, sumIf(late_ones, level = 1) AS late_1,
          sumIf(open_ones, level = 2) AS open_2, sumIf(late_ones, level = 2) AS late_2,
          sumIf(open_ones, level = 3) AS open_3, sumIf(late_ones, level = 3) AS late_3,
          sumIf(open_ones, level = 4) AS open_4, sumIf(late_ones, level = 4) AS late_4
      FROM (
          SELECT
              *, level_keys.1 AS level, level_keys.2 AS first_key, level_keys.3 AS second_key
          FROM (%s)
          ARRAY JOIN [
              (1, toString(procedure), if(:sees_all OR resolving_unit IN (:scope), toString(resolving_unit), '')),
              (2, toString(procedure), ''),
              (3, toString(field), ''),
              (4, '', '')] AS level_keys) AS page
      LEFT ANY JOIN (%s) AS history USING (level, first_key, second_key, band)
      GROUP BY remaining_days, due_day, receiving_unit, dossier_id, tenure, source
      """;

  private static final String ROWS =
      """
      WITH %s
      SELECT %s
      FROM (
          SELECT
              *,
              late_4 / nullIf(open_4, 0) AS chance_4,
              (late_3 + :prior * chance_4) / (open_3 + :prior) AS chance_3,
              (late_2 + :prior * chance_3) / (open_2 + :prior) AS chance_2,
              (late_1 + :prior * chance_2) / (open_1 + :prior) AS chance_1,
              multiIf(
                  open_1 >= :fewest, 1,
                  open_2 >= :fewest, 2,
                  open_3 >= :fewest, 3,
                  open_4 > 0, 4,
                  0) AS used,
              [chance_1, chance_2, chance_3, chance_4][used] AS chance,
              nullIf(['PROCEDURE_AND_UNIT', 'PROCEDURE', 'FIELD', 'ALL'][used], '') AS history,
              [open_1, open_2, open_3, open_4][used] AS alike,
              [late_1, late_2, late_3, late_4][used] AS became_late
          FROM (%s))
      ORDER BY %s
      SETTINGS date_time_output_format = 'iso'
      """;

  private LatenessSql() {}

  /** The row that a result stands at, by column. */
  static Map<String, Object> read(ResultSet row) throws SQLException {
    Map<String, Object> cells = Cells.of(row, COLUMNS);
    for (String moment : List.of("due_at", "holder_since")) {
      OffsetDateTime read = row.getObject(moment, OffsetDateTime.class);
      cells.put(moment, read == null ? null : read.toInstant());
    }
    return cells;
  }

  /**
   * The rows of a page.
   *
   * @param filters columns that have values of the same name
   * @param isWithin whether only those count that have at most {@code within} days left
   * @param isAfter whether only those count that come after a row
   */
  static String rows(Collection<String> filters, boolean isWithin, boolean isAfter) {
    String chosen =
        "remaining_days >= 0"
            + (filters.contains("field") ? " AND field IN (:field)" : "")
            + (isWithin ? " AND remaining_days <= :within" : "")
            + (isAfter ? " AND " + AFTER : "");
    String open =
        OPEN.formatted(
            FactRows.OF_DOSSIERS,
            filters.stream()
                .filter(filter -> !filter.equals("field"))
                .map(filter -> " AND %1$s IN (:%1$s)".formatted(filter))
                .collect(joining()));
    String today = WorkingDays.until("toDate(:as_of)");
    String page =
        PAGE.formatted(
            WorkingDays.until("due_day"),
            today,
            today,
            WorkingDays.until("ifNull(toDate(holder_since, 'Asia/Ho_Chi_Minh'), toDate(:as_of))"),
            Band.of("remaining_days"),
            open,
            HistorySql.FIELDS,
            chosen,
            ORDER);
    return ROWS.formatted(
        WorkingDays.COUNTED,
        String.join(", ", COLUMNS),
        WITH_HISTORY.formatted(page, HistorySql.LEVELS),
        ORDER);
  }
}
