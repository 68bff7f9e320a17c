/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Sums, by what tells the rows of a table apart.
 *
 * @param <K> the key of a row without its layer and its day
 */
final class Cells<K> {
  private final int columns;
  private final Map<K, DayCells> cells = new HashMap<>();

  /**
   * @param columns number of counts in a row
   */
  Cells(int columns) {
    this.columns = columns;
  }

  /** The cells of all days that have a key besides. */
  DayCells of(K key) {
    return cells.computeIfAbsent(key, any -> new DayCells(columns));
  }

  /** Writes the rows that are not all zero, each after its layer and day. */
  long write(int layer, TableRows table, Write<K> write) throws IOException {
    long written = 0;
    for (Map.Entry<K, DayCells> of : cells.entrySet()) {
      for (Map.Entry<LocalDate, Cell> entry : of.getValue().all().entrySet()) {
        if (!entry.getValue().isZero()) {
          RowOutput row = table.row().uInt32(layer).day(entry.getKey());
          write.write(of.getKey(), entry.getValue(), row);
          table.end();
          written++;
        }
      }
    }
    return written;
  }

  /** Writes the columns after the day. */
  @FunctionalInterface
  interface Write<K> {
    void write(K key, Cell cell, RowOutput row);
  }
}
