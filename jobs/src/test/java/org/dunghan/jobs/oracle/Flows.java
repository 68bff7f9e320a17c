/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.Tenure.End;

/** What a tenure adds to the counts of days. */
record Flows(SortedMap<LocalDate, Map<DayColumn, Integer>> days) {
  Flows() {
    this(new TreeMap<>());
  }

  void count(LocalDate day, DayColumn column) {
    add(day, column, 1);
  }

  void add(LocalDate day, DayColumn column, int change) {
    days.computeIfAbsent(day, any -> new EnumMap<>(DayColumn.class))
        .merge(column, change, Integer::sum);
  }

  /**
   * Counts the end of an opened tenure.
   *
   * @param withinOriginal whether the due date without extensions was kept; none where none is
   */
  void countEnd(End end, boolean overdue, Optional<Boolean> withinOriginal) {
    if (end.timeliness().isEmpty()) {
      count(end.day(), DayColumn.valueOf(end.type().name()));
      if (overdue) {
        count(end.day(), DayColumn.valueOf(end.type() + "_OVERDUE"));
      }
      return;
    }
    count(end.day(), DayColumn.valueOf("RESOLVED_" + end.timeliness().get()));
    if (withinOriginal.isPresent()) {
      count(end.day(), DayColumn.RESOLVED_WITH_ORIGINAL);
    }
    if (withinOriginal.orElse(false)) {
      count(end.day(), DayColumn.RESOLVED_WITHIN_ORIGINAL);
    }
  }

  /** Takes the counts of one day from others. */
  void take(LocalDate day, Flows others) {
    others.days.getOrDefault(day, Map.of()).forEach((column, change) -> add(day, column, change));
  }
}
