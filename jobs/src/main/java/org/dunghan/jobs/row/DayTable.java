/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.util.List;
import org.dunghan.jobs.sla.Tenure;

/**
 * A table of days, summed from the tenures of one task only. The warehouse sums them over all
 * tasks, which costs it less than a second shuffle.
 */
public interface DayTable {
  /** Its name in the warehouse. */
  String name();

  /** Where tasks write their sums. */
  default String part() {
    return name() + "_part";
  }

  /**
   * Adds what a tenure changes on each of its days.
   *
   * @param sign 1, or -1 to take it back
   */
  void add(Tenure tenure, int sign);

  /**
   * Writes the rows that are not all zero.
   *
   * @return how many
   */
  long write(int layer, TableRows table) throws IOException;

  /** All of them, empty. */
  static List<DayTable> all() {
    return List.of(new ProcedureDays(), new HandoffDays(), new OfficerDays());
  }
}
