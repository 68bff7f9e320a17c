/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dunghan.jobs.sla.DayColumn;

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

  /** Takes the counts of one day from others. */
  void take(LocalDate day, Flows others) {
    others.days.getOrDefault(day, Map.of()).forEach((column, change) -> add(day, column, change));
  }
}
