/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

/**
 * What rows are sorted by.
 *
 * @param column a dimension or measure that is asked for
 */
record Order(String column, boolean descending) {
  /** Where there is no value, there is nothing to rank: such rows come last either way. */
  String sql() {
    return "`%s` %s NULLS LAST".formatted(column, descending ? "DESC" : "ASC");
  }
}
