/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;

/**
 * The rows of a basis as single tenures add to them. Their sums are the rows of the basis, so what
 * an expression of the dictionary makes of one tenure's rows is what the tenure adds to a figure.
 */
public final class TenureBasis {
  /** The columns of procedure_day that tenures move, in the order of the table. */
  public static final List<String> COUNTS =
      List.of(
          "received",
          "declined",
          "taken_over",
          "resolved_early",
          "resolved_on_due_date",
          "resolved_late",
          "resolved_without_due",
          "resolved_within_original",
          "resolved_with_original",
          "withdrawn",
          "withdrawn_overdue",
          "discontinued",
          "discontinued_overdue",
          "handed_over",
          "handed_over_overdue",
          "extended",
          "actions",
          "handoffs",
          "awaiting",
          "awaiting_overdue",
          "open_in_time",
          "open_overdue",
          "open_paused",
          "open_without_due");

  private static final String RESULTS =
      "'resolved_early', 'resolved_on_due_date', 'resolved_late', 'resolved_without_due'";

  private static final String PERIOD =
      """
      SELECT
          fingerprint, source, dossier_id, tenure,
          receiving_unit, resolving_unit, procedure, channel, inherited,
          received_at, accepted_day, due_at, overdue_since, ended_day, end_type, timeliness,
          processing_days, holder, holder_since, findings,
          movement.day AS day,
          toInt64(sign) * movement.change AS moved,
          %s,
          if(channel = 'ONLINE', received, 0) AS received_online,
          mapFilter((days, tenures) -> movement.count IN (%s), map(ifNull(processing_days, 0), moved)) AS worked,
          mapFilter((days, tenures) -> NOT inherited, worked) AS processing_days_own,
          mapFilter((days, tenures) -> inherited, worked) AS processing_days_inherited
      FROM dossier
      ARRAY JOIN arrayFilter(moves -> moves.count IN (%s) AND moves.day <= toDate(:to), movements) AS movement
      WHERE %s
      """;

  private TenureBasis() {}

  /**
   * The SQL of the rows, with the parameters of the basis' rows and, besides the columns of those,
   * fingerprint, source, dossier_id, tenure and what is known of the tenure.
   *
   * @param columns those that are to be summed; rows that are empty in all of them are left out
   */
  public static String of(Basis basis, Set<String> columns) {
    return switch (basis) {
      case PERIOD -> PERIOD.formatted(moved(), RESULTS, needed(columns), FactRows.OF_DOSSIERS);
      case COHORT -> basis.rows();
    };
  }

  private static String moved() {
    return COUNTS.stream()
        .map(count -> "moved * (movement.count = '%1$s') AS %1$s".formatted(count))
        .collect(joining(",\n    "));
  }

  private static String needed(Set<String> columns) {
    return columns.stream()
        .map(
            column ->
                switch (column) {
                  case "received_online" -> "'received'";
                  case "processing_days_own", "processing_days_inherited" -> RESULTS;
                  default -> "'" + column + "'";
                })
        .collect(joining(", "));
  }
}
