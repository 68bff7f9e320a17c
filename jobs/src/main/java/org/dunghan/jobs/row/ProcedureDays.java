/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.Movement;
import org.dunghan.jobs.sla.Tenure;

/** Sums the movements of tenures into rows of {@code procedure_day}. */
final class ProcedureDays implements DayTable {
  private final Cells<Tenure.Dimensions> cells = new Cells<>(DayColumn.values().length);

  @Override
  public String name() {
    return "procedure_day";
  }

  @Override
  @SuppressWarnings("EnumOrdinal") // The enum is the order of the table's columns.
  public void add(Tenure tenure, int sign) {
    DayCells days = cells.of(tenure.dimensions());
    for (Movement movement : tenure.movements()) {
      days.at(movement.day()).count(movement.column().ordinal(), (long) sign * movement.change());
    }
    tenure
        .processingDays()
        .ifPresent(worked -> days.at(tenure.end().orElseThrow().day()).countDuration(worked, sign));
  }

  @Override
  public long write(int layer, TableRows table) throws IOException {
    return cells.write(layer, table, ProcedureDays::write);
  }

  private static void write(Tenure.Dimensions dimensions, Cell cell, RowOutput row) {
    row.text(dimensions.receivingUnit())
        .text(dimensions.resolvingUnit())
        .text(dimensions.procedure())
        .text(dimensions.channel())
        .flag(dimensions.inherited());
    cell.writeCounts(row);
    cell.writeDurations(row);
  }
}
