/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static java.util.Map.entry;

import java.sql.SQLException;
import java.util.Map;

/** A ward with one day's work in which no two columns have the same number. */
final class BusyWard {
  private final Rows rows;

  BusyWard(Rows rows) {
    this.rows = rows;
  }

  void insert() throws SQLException {
    var ward = new Tenure(rows, 1, "19789", "19789", "1.001193", "ONLINE", false);
    ward.on("2025-07-03", stocksBefore());
    ward.on("2025-07-10", stocksOfTheDay());
    ward.on("2025-07-10", resolved());
    ward.on("2025-07-10", otherEnds());
    var inherited = new Tenure(rows, 1, "19789", "19789", "1.001193", "ONLINE", true);
    inherited.on("2025-07-10", Map.of("processing_days", Map.of(8, 2, 9, 1)));
    ward.on("2025-07-14", Map.of("received", 500, "open_in_time", 500, "awaiting", 500));
  }

  private static Map<String, ?> stocksBefore() {
    return Map.of(
        "open_in_time", 11,
        "open_overdue", 13,
        "open_paused", 17,
        "open_without_due", 19,
        "awaiting", 23,
        "awaiting_overdue", 29);
  }

  private static Map<String, ?> stocksOfTheDay() {
    return Map.of(
        "open_in_time", 3,
        "open_overdue", 4,
        "open_paused", 5,
        "open_without_due", 6,
        "awaiting", 1,
        "awaiting_overdue", 2);
  }

  private static Map<String, ?> resolved() {
    return Map.of(
        "resolved_early", 7,
        "resolved_on_due_date", 31,
        "resolved_late", 37,
        "resolved_without_due", 41,
        "resolved_within_original", 43,
        "resolved_with_original", 47,
        "processing_days", Map.of(0, 4, 2, 5, 5, 1));
  }

  private static Map<String, ?> otherEnds() {
    return Map.ofEntries(
        entry("received", 2),
        entry("declined", 3),
        entry("taken_over", 5),
        entry("withdrawn", 53),
        entry("withdrawn_overdue", 59),
        entry("discontinued", 61),
        entry("discontinued_overdue", 67),
        entry("handed_over", 71),
        entry("handed_over_overdue", 73),
        entry("extended", 79),
        entry("actions", 83),
        entry("handoffs", 89));
  }
}
