/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * What one task wrote.
 *
 * @param accepted new versions by file
 * @param duplicate rows that were held already, by file
 * @param tenures rows of the table of tenures
 * @param days rows of the table of days
 */
record FoldTally(
    Map<Integer, Long> accepted,
    Map<Integer, Long> duplicate,
    long dossiers,
    long tenures,
    long days)
    implements Serializable {

  static final FoldTally NOTHING = new FoldTally(Map.of(), Map.of(), 0, 0, 0);

  FoldTally plus(FoldTally other) {
    return new FoldTally(
        sum(accepted, other.accepted),
        sum(duplicate, other.duplicate),
        dossiers + other.dossiers,
        tenures + other.tenures,
        days + other.days);
  }

  private static Map<Integer, Long> sum(Map<Integer, Long> one, Map<Integer, Long> other) {
    Map<Integer, Long> sum = new HashMap<>(one);
    other.forEach((file, count) -> sum.merge(file, count, Long::sum));
    return sum;
  }

  long acceptedRows() {
    return accepted.values().stream().mapToLong(Long::longValue).sum();
  }

  long duplicateRows() {
    return duplicate.values().stream().mapToLong(Long::longValue).sum();
  }
}
