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
 * @param written rows of the layer, by table
 */
record FoldTally(
    Map<Integer, Long> accepted,
    Map<Integer, Long> duplicate,
    long dossiers,
    Map<String, Long> written)
    implements Serializable {

  static final FoldTally NOTHING = new FoldTally(Map.of(), Map.of(), 0, Map.of());

  FoldTally plus(FoldTally other) {
    return new FoldTally(
        sum(accepted, other.accepted),
        sum(duplicate, other.duplicate),
        dossiers + other.dossiers,
        sum(written, other.written));
  }

  private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
    Map<K, Long> sum = new HashMap<>(one);
    other.forEach((of, count) -> sum.merge(of, count, Long::sum));
    return sum;
  }

  long acceptedRows() {
    return accepted.values().stream().mapToLong(Long::longValue).sum();
  }

  long duplicateRows() {
    return duplicate.values().stream().mapToLong(Long::longValue).sum();
  }
}
