/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import org.dunghan.jobs.sla.Tenure;
import org.dunghan.jobs.sla.Work;

/** Sums hand-offs, and the waits after them, into rows of {@code handoff_day}. */
final class HandoffDays implements DayTable {
  private static final int HANDOFFS = 0;
  private static final int WAITING = 1;

  private final Cells<Key> cells = new Cells<>(2);

  @Override
  public String name() {
    return "handoff_day";
  }

  @Override
  public void add(Tenure tenure, int sign) {
    String procedure = tenure.dimensions().procedure();
    for (Work.Handoff handoff : tenure.work().handoffs()) {
      Cell cell = cells.of(new Key(handoff.from(), handoff.to(), procedure)).at(handoff.day());
      cell.count(HANDOFFS, sign);
      cell.count(WAITING, handoff.waits() ? sign : 0);
    }
    for (Work.Wait wait : tenure.work().waits()) {
      Cell cell = cells.of(new Key(wait.from(), wait.to(), procedure)).at(wait.ended());
      cell.count(WAITING, -sign);
      cell.countDuration(wait.workingDays(), sign);
    }
  }

  @Override
  public long write(int layer, TableRows table) throws IOException {
    return cells.write(layer, table, HandoffDays::write);
  }

  private static void write(Key key, Cell cell, RowOutput row) {
    row.text(key.from()).text(key.to()).text(key.procedure());
    cell.writeCounts(row);
    cell.writeDurations(row);
  }

  private record Key(String from, String to, String procedure) {}
}
