/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.Movement;
import org.dunghan.jobs.sla.Tenure;

/**
 * Sums the movements of tenures into rows of {@code procedure_day}. Every task sums its own
 * dossiers only: readers sum over rows anyway, so a second shuffle would buy nothing.
 */
public final class ProcedureDays {
  private static final int COLUMNS = DayColumn.values().length;

  private final Map<Key, Cell> cells = new HashMap<>();

  /** Adds what a tenure changes on each of its days. */
  @SuppressWarnings("EnumOrdinal") // The enum is the order of the table's columns.
  public void add(Tenure tenure) {
    for (Movement movement : tenure.movements()) {
      cell(tenure, movement.day()).counts[movement.column().ordinal()] += movement.change();
    }
    tenure
        .processingDays()
        .ifPresent(
            days ->
                cell(tenure, tenure.end().orElseThrow().day())
                    .processingDays
                    .merge(days, 1L, Long::sum));
  }

  private Cell cell(Tenure tenure, LocalDate day) {
    return cells.computeIfAbsent(new Key(tenure.dimensions(), day), key -> new Cell());
  }

  /** Writes the rows that are not all zero. */
  public long write(int layer, RowOutput row) throws IOException {
    long written = 0;
    for (Map.Entry<Key, Cell> entry : cells.entrySet()) {
      if (!entry.getValue().isZero()) {
        write(layer, entry.getKey(), entry.getValue(), row);
        written++;
      }
    }
    return written;
  }

  private static void write(int layer, Key key, Cell cell, RowOutput row) throws IOException {
    row.uInt32(layer)
        .day(key.day())
        .text(key.dimensions().receivingUnit())
        .text(key.dimensions().resolvingUnit())
        .text(key.dimensions().procedure())
        .text(key.dimensions().channel())
        .flag(key.dimensions().inherited());
    for (long count : cell.counts) {
      row.int64(count);
    }
    row.length(cell.processingDays.size());
    for (Map.Entry<Integer, Long> tenures : cell.processingDays.entrySet()) {
      row.uInt16(tenures.getKey()).int64(tenures.getValue());
    }
  }

  private record Key(Tenure.Dimensions dimensions, LocalDate day) {}

  private static final class Cell {
    private final long[] counts = new long[COLUMNS];
    private final Map<Integer, Long> processingDays = new TreeMap<>();

    private boolean isZero() {
      return processingDays.isEmpty() && Arrays.stream(counts).allMatch(count -> count == 0);
    }
  }
}
