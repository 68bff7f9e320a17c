/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import org.dunghan.jobs.sla.Tenure;
import org.dunghan.jobs.sla.Work;

/** Sums what officers did into rows of {@code officer_day}. */
final class OfficerDays implements DayTable {
  private static final int ACTIONS = 0;

  private final Cells<Key> cells = new Cells<>(1);

  @Override
  public String name() {
    return "officer_day";
  }

  @Override
  public void add(Tenure tenure, int sign) {
    for (Work.OfficerAction action : tenure.work().officerActions()) {
      cells.of(new Key(action.unit(), action.officer())).at(action.day()).count(ACTIONS, sign);
    }
  }

  @Override
  public long write(int layer, TableRows table) throws IOException {
    return cells.write(layer, table, OfficerDays::write);
  }

  private static void write(Key key, Cell cell, RowOutput row) {
    row.text(key.unit()).text(key.officer());
    cell.writeCounts(row);
  }

  private record Key(String unit, String officer) {}
}
