/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Counts of open tenures, and their ages. */
final class BacklogSql {
  static final List<String> AGES = List.of("median_age", "oldest_age");

  /** Rows that a later layer took back cancel each other in every count. */
  private static final String ROWS =
      """
      %s
      SELECT
          %s,
          if(empty(ages), NULL, mapKeys(ages)[arrayFirstIndex(
              reached -> reached >= intDiv(open + 1, 2), arrayCumSum(mapValues(ages)))]) AS median_age,
          if(empty(ages), NULL, arrayMax(mapKeys(ages))) AS oldest_age
      FROM (
          SELECT
              %s,
              mapFilter((age, tenures) -> tenures != 0, sumMap(map(toUInt32(age), toInt64(sign)))) AS ages
          FROM (%s)
          %s)
      %s
      """;

  private BacklogSql() {}

  static List<String> columns(List<Grouping> by) {
    return Stream.of(by.stream().map(Grouping::id), Count.ids().stream(), AGES.stream())
        .flatMap(names -> names)
        .toList();
  }

  static String of(Backlog backlog) {
    String groups = backlog.by().stream().map(Grouping::id).collect(joining(", "));
    String counts =
        Arrays.stream(Count.values())
            .map(count -> "sumIf(toInt64(sign), %s) AS %s".formatted(count.condition(), count.id()))
            .collect(joining(",\n        "));
    boolean isWhole = groups.isEmpty();
    return ROWS.formatted(
        OpenTenuresSql.with(),
        isWhole ? String.join(", ", Count.ids()) : groups + ", " + String.join(", ", Count.ids()),
        isWhole ? counts : groups + ", " + counts,
        OpenTenuresSql.of(backlog.concerned(), backlog.filters().keySet()),
        isWhole ? "" : "GROUP BY " + groups + " HAVING open != 0",
        isWhole ? "" : "ORDER BY " + groups);
  }
}
