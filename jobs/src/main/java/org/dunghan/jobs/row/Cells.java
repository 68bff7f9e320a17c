/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/**
 * Sums, by what tells the rows of a table apart.
 *
 * @param <K> the key of a row without its layer
 */
final class Cells<K> {
  private final int columns;
  private final Map<K, Cell> cells = new HashMap<>();

  /**
   * @param columns number of counts in a row
   */
  Cells(int columns) {
    this.columns = columns;
  }

  Cell at(K key) {
    return cells.computeIfAbsent(key, any -> new Cell(columns));
  }

  /** Writes the rows that are not all zero, each after its layer. */
  long write(int layer, RowOutput row, Write<K> write) throws IOException {
    long written = 0;
    for (Map.Entry<K, Cell> entry : cells.entrySet()) {
      if (!entry.getValue().isZero()) {
        row.uInt32(layer);
        write.write(entry.getKey(), entry.getValue(), row);
        written++;
      }
    }
    return written;
  }

  /** Writes the columns of a row after its layer. */
  @FunctionalInterface
  interface Write<K> {
    void write(K key, Cell cell, RowOutput row) throws IOException;
  }
}
