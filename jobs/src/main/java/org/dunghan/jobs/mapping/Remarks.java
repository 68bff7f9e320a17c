/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts what was read otherwise than it stands in the file; a file of nonsense stays bounded. */
final class Remarks {
  private static final int MOST_REMARKS = 100;

  private final SortedMap<String, Long> counts = new TreeMap<>();

  /** Counts a value of a column, or all further ones together when there are too many. */
  void add(String column, String value, String treatment) {
    String remark = "%s \"%s\": %s".formatted(column, value, treatment);
    boolean known = counts.containsKey(remark) || counts.size() < MOST_REMARKS;
    add(known ? remark : "%s, other values: %s".formatted(column, treatment));
  }

  void add(String remark) {
    counts.merge(remark, 1L, Long::sum);
  }

  SortedMap<String, Long> counts() {
    return counts;
  }
}
