/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.util.Map;
import java.util.TreeMap;

/** The counts of one row, and how many things took how many working days. */
final class Cell {
  private final long[] counts;
  private Map<Integer, Long> durations = Map.of();

  Cell(int columns) {
    counts = new long[columns];
  }

  void count(int column, long change) {
    counts[column] += change;
  }

  void countDuration(int workingDays, int sign) {
    if (durations.isEmpty()) {
      durations = new TreeMap<>();
    }
    durations.merge(
        workingDays, (long) sign, (some, more) -> some + more == 0 ? null : some + more);
  }

  boolean isZero() {
    for (long count : counts) {
      if (count != 0) {
        return false;
      }
    }
    return durations.isEmpty();
  }

  void writeCounts(RowOutput row) {
    for (long count : counts) {
      row.int64(count);
    }
  }

  void writeDurations(RowOutput row) {
    row.length(durations.size());
    for (Map.Entry<Integer, Long> duration : durations.entrySet()) {
      row.uInt16(duration.getKey()).int64(duration.getValue());
    }
  }
}
