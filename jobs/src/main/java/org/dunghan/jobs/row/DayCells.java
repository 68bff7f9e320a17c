/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The cells that differ in their day only. */
final class DayCells {
  private final int columns;
  private final Map<LocalDate, Cell> cells = new HashMap<>();

  DayCells(int columns) {
    this.columns = columns;
  }

  Cell at(LocalDate day) {
    return cells.computeIfAbsent(day, any -> new Cell(columns));
  }

  Map<LocalDate, Cell> all() {
    return cells;
  }
}
