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

  /** All that is known of an action tells the rows apart. */
  private final Cells<Work.OfficerAction> cells = new Cells<>(1);

  @Override
  public String name() {
    return "officer_day";
  }

  @Override
  public void add(Tenure tenure, int sign) {
    tenure.work().officerActions().forEach(action -> cells.at(action).count(ACTIONS, sign));
  }

  @Override
  public long write(int layer, RowOutput row) throws IOException {
    return cells.write(layer, row, OfficerDays::write);
  }

  private static void write(Work.OfficerAction action, Cell cell, RowOutput row)
      throws IOException {
    row.day(action.day()).text(action.unit()).text(action.officer());
    cell.writeCounts(row);
  }
}
