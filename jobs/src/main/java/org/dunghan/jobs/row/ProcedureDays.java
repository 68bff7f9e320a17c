/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.time.LocalDate;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.Movement;
import org.dunghan.jobs.sla.Tenure;

/** Sums the movements of tenures into rows of {@code procedure_day}. */
final class ProcedureDays implements DayTable {
  private final Cells<Key> cells = new Cells<>(DayColumn.values().length);

  @Override
  public String name() {
    return "procedure_day";
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // The enum is the order of the table's columns.
  public void add(Tenure tenure, int sign) {
    for (Movement movement : tenure.movements()) {
      cell(tenure, movement.day())
          .count(movement.column().ordinal(), (long) sign * movement.change());
    }
    tenure
        .processingDays()
        .ifPresent(
            days -> cell(tenure, tenure.end().orElseThrow().day()).countDuration(days, sign));
  }

  private Cell cell(Tenure tenure, LocalDate day) {
    return cells.at(new Key(tenure.dimensions(), day));
  }

  @Override
  public long write(int layer, RowOutput row) throws IOException {
    return cells.write(layer, row, ProcedureDays::write);
  }

  private static void write(Key key, Cell cell, RowOutput row) throws IOException {
    row.day(key.day())
        .text(key.dimensions().receivingUnit())
        .text(key.dimensions().resolvingUnit())
        .text(key.dimensions().procedure())
        .text(key.dimensions().channel())
        .flag(key.dimensions().inherited());
    cell.writeCounts(row);
    cell.writeDurations(row);
  }

  private record Key(Tenure.Dimensions dimensions, LocalDate day) {}
}
