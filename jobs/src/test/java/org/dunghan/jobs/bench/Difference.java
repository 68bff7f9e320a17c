/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.util.List;

/**
 * What the two sides do not agree upon.
 *
 * @param rows that only one of them has, or has more of
 * @param examples such rows; the last value is positive for what only we have
 */
record Difference(String table, long rows, List<String> examples) {

  String text() {
    return "%s differs in %,d rows, ex.%n  %s"
        .formatted(table, rows, String.join("\n  ", examples));
  }
}
