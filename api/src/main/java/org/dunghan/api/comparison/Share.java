/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import java.util.Collection;
import org.dunghan.api.statistics.ShareCells.Cell;

/** n of a total; without a value where the total is 0. */
record Share(long n, long total) {
  static Share of(Collection<Cell> cells) {
    return new Share(
        cells.stream().mapToLong(Cell::n).sum(), cells.stream().mapToLong(Cell::total).sum());
  }

  /** Of those that are in the total only. */
  Share others() {
    return new Share(total - n, total);
  }

  boolean isKnown() {
    return total > 0;
  }

  double value() {
    return (double) n / total;
  }
}
