/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.util.Collection;
import java.util.Set;

/**
 * Lays each slice beside every period, at a cost that grows with their product: the buckets before
 * a period are summed on the way from one to the next, not once more for each.
 */
final class RunningSums {
  /** All periods, as one value that {@link #of} reads. */
  static final String PERIODS = "(SELECT groupArray(period) FROM (%s)) AS all_periods";

  /** A bucket for every period, be it of zeros: arrays are filled up with what is empty. */
  private static final String FILLED =
      """
      SELECT %1$s, bucket, %2$s
      FROM (
          SELECT %1$s, groupArray(bucket) AS own, %3$s
          FROM (%5$s) AS buckets
          GROUP BY %1$s)
      ARRAY JOIN arrayConcat(own, all_periods) AS bucket, %4$s
      GROUP BY %1$s, bucket
      """;

  private static final String IN_PERIODS =
      """
      SELECT *, bucket AS period
      FROM (%s)
      WHERE period >= toDate(:from)
      """;

  /** Two rows of each period: its own bucket, and all before it as one. */
  private static final String WITH_EARLIER =
      """
      SELECT %1$s, period, bucket, %2$s
      FROM (
          SELECT %1$s, bucket AS period, %3$s
          FROM (%5$s)
          WINDOW earlier AS (
              PARTITION BY %1$s ORDER BY bucket
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING))
      ARRAY JOIN [period, toDate(0)] AS bucket, %4$s
      WHERE period >= toDate(:from)
      """;

  private RunningSums() {}

  /**
   * Rows with a bucket for a period and at most one before.
   *
   * @param slice the columns that tell slices apart
   * @param columns that are summed
   * @param before those of them of which the sum before a period is wanted
   * @param buckets rows with slice, bucket and columns
   */
  static String of(String slice, Set<String> columns, Set<String> before, String buckets) {
    String filled =
        FILLED.formatted(
            slice,
            FiguresSql.list(columns, FiguresSql::sum),
            FiguresSql.list(columns, "groupArray(%1$s) AS own_%1$s"::formatted),
            FiguresSql.list(
                columns,
                "arrayResize(own_%1$s, length(own) + length(all_periods)) AS %1$s"::formatted),
            buckets);
    return before.isEmpty()
        ? IN_PERIODS.formatted(filled)
        : withEarlier(slice, columns, before, filled);
  }

  private static String withEarlier(
      String slice, Collection<String> columns, Set<String> before, String filled) {
    return WITH_EARLIER.formatted(
        slice,
        String.join(", ", columns),
        FiguresSql.listOfBoth(
            FiguresSql.list(columns, "%1$s AS own_%1$s"::formatted),
            FiguresSql.list(before, "sum(%1$s) OVER earlier AS before_%1$s"::formatted)),
        FiguresSql.list(
            columns,
            column ->
                (before.contains(column)
                        ? "[own_%1$s, before_%1$s] AS %1$s"
                        : "arrayResize([own_%1$s], 2) AS %1$s")
                    .formatted(column)),
        filled);
  }
}
