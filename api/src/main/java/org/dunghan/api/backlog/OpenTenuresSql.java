/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Set;
import org.dunghan.api.reference.ProcedureFields;
import org.dunghan.warehouse.calendar.WorkingDays;
import org.dunghan.warehouse.measure.FactRows;

/**
 * The signed rows of tenures that are open on the evening of {@code as_of}, with their state, their
 * age, and how long they have not moved. All lengths are working days of the generation's calendar.
 */
final class OpenTenuresSql {
  /**
   * A stock is the sum of its movements until the evening, as in the figures. That it became
   * overdue moves no tenure; that the office acted, that somebody else holds it, that its clock
   * stopped or went on does.
   */
  private static final String ROWS =
      """
      SELECT
          *,
          arrayFilter(moves -> moves.day <= toDate(:as_of), movements) AS moved,
          multiIf(%s, '') AS state,
          assumeNotNull(accepted_day) AS began,
          %s AS age,
          if(state = 'open_in_time', %s, NULL) AS days_left,
          if(state = 'open_overdue', %s, NULL) AS days_overdue,
          arrayMax(moves -> moves.day, arrayFilter(
              moves -> moves.count IN (
                  'received', 'taken_over', 'actions', 'handoffs', 'extended',
                  'open_paused', 'open_without_due'),
              moved)) AS last_moved,
          %s AS not_moved
      FROM (
          SELECT *, fingerprint, resolving_unit AS unit
          FROM dossier
          WHERE %s AND ended_day IS NULL AND accepted_day <= toDate(:as_of)) AS begun
      %s
      WHERE state != ''%s
      """;

  private static final Set<Count> STATES =
      Set.of(Count.OPEN_IN_TIME, Count.OPEN_OVERDUE, Count.OPEN_PAUSED, Count.OPEN_WITHOUT_DUE);

  private OpenTenuresSql() {}

  /** What precedes the query that reads the rows. */
  static String with() {
    return "WITH " + WorkingDays.COUNTED;
  }

  /**
   * The rows.
   *
   * @param concerned all dimensions of the question
   * @param filters those that have a parameter of their name
   */
  static String of(Collection<Grouping> concerned, Collection<Grouping> filters) {
    return ROWS.formatted(
        STATES.stream().sorted().map(OpenTenuresSql::stock).collect(joining(", ")),
        workingDays("began", "toDate(:as_of)"),
        workingDays("toDate(:as_of)", "overdue_since - 1"),
        workingDays("overdue_since - 1", "toDate(:as_of)"),
        workingDays("last_moved", "toDate(:as_of)"),
        FactRows.OF_DOSSIERS,
        concerned.contains(Grouping.FIELD) ? ProcedureFields.JOIN : "",
        filters.stream()
            .map(filter -> " AND %1$s IN (:%1$s)".formatted(filter.id()))
            .collect(joining()));
  }

  private static String stock(Count state) {
    return "arraySum(moves -> moves.change * (moves.count = '%1$s'), moved) > 0, '%1$s'"
        .formatted(state.id());
  }

  /** Those after a day, up to and including another. */
  private static String workingDays(String after, String until) {
    return "toInt32(%s - %s)".formatted(WorkingDays.until(until), WorkingDays.until(after));
  }
}
