/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.bottleneck;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dunghan.api.reference.ProcedureFields;
import org.dunghan.warehouse.calendar.WorkingDays;
import org.dunghan.warehouse.measure.FactRows;

/**
 * Waits from a hand-off to the next event, by the day on which they ended. Those that have not
 * ended by the last day are in no quantile, for their length is not known yet, but their days until
 * then count: who leaves a dossier lying does not look better for it. The quantiles are the exact
 * values of rank ⌈qn⌉.
 */
final class BottleneckSql {
  static final List<String> FIGURES =
      List.of(
          "handoffs",
          "ended",
          "waiting",
          "waiting_days",
          "days_so_far",
          "share_of_waiting_days",
          "median_days",
          "p90_days");

  private static final String WAITS =
      """
      WITH %7$s
      SELECT
          %1$s,
          sumIf(handoffs, day >= toDate(:from)) AS handed_off,
          sumMapIf(waiting_days, day >= toDate(:from)) AS waits,
          sum(waiting) AS still_waiting,
          -- Each wait's days from its hand-off on, less those from its end on: what ended cancels out.
          sum(waiting * (%5$s - %6$s)
              - arraySum((length, times) -> length * times, mapKeys(waiting_days), mapValues(waiting_days)))
              AS waited_so_far
      FROM (
          SELECT *
          FROM handoff_day
          %4$s
          WHERE %2$s AND day <= toDate(:to)%3$s)
      GROUP BY %1$s
      """;

  private static final String LENGTHS =
      """
      SELECT
          *,
          mapKeys(waits) AS days,
          arrayCumSum(mapValues(waits)) AS reached,
          if(empty(reached), 0, reached[-1]) AS waits_ended,
          waited_so_far + arraySum((length, times) -> length * times, days, mapValues(waits)) AS days_waited
      FROM (%s)
      WHERE handed_off != 0 OR waits_ended != 0 OR still_waiting != 0
      """;

  private static final String ROWS =
      """
      SELECT
          %1$s,
          handed_off AS handoffs,
          waits_ended AS ended,
          still_waiting AS waiting,
          days_waited AS waiting_days,
          waited_so_far AS days_so_far,
          days_waited / nullIf(sum(days_waited) OVER (), 0) AS share_of_waiting_days,
          %3$s AS median_days,
          %4$s AS p90_days
      FROM (%2$s)
      ORDER BY waiting_days DESC, %1$s
      """;

  private static final String QUANTILE =
      """
      if(waits_ended = 0, NULL, days[arrayFirstIndex(
          rank -> rank >= intDiv(%d * waits_ended + 99, 100), reached)])""";

  private BottleneckSql() {}

  static List<String> columns(List<Grouping> by) {
    return Stream.concat(by.stream().map(Grouping::id), FIGURES.stream()).toList();
  }

  static String of(List<Grouping> by, Collection<Grouping> filters) {
    String groups = by.stream().map(Grouping::id).collect(joining(", "));
    String filtered =
        filters.stream()
            .map(filter -> " AND %1$s IN (:%1$s)".formatted(filter.id()))
            .collect(joining());
    return ROWS.formatted(
        groups,
        LENGTHS.formatted(
            WAITS.formatted(
                groups,
                FactRows.OF_HANDOFFS,
                filtered,
                ProcedureFields.JOIN,
                WorkingDays.until("toDate(:to)"),
                WorkingDays.until("day"),
                WorkingDays.COUNTED)),
        QUANTILE.formatted(50),
        QUANTILE.formatted(90));
  }
}
