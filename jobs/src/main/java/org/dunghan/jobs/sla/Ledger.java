/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a tenure adds to the counts of days: its flows as they happen, its stocks evening by
 * evening.
 */
final class Ledger {
  private final List<Movement> flows = new ArrayList<>();
  private final Timeline stocks = new Timeline();

  void count(LocalDate day, DayColumn flow) {
    flows.add(new Movement(day, flow, 1));
  }

  /**
   * Counts the end of an opened tenure. Whoever ends late work without a result is seen: it counts
   * also as ended while overdue.
   *
   * @param original due date without extensions
   */
  void countEnd(Tenure.End how, boolean overdue, Optional<Due> original, Moment now) {
    if (how.timeliness().isPresent()) {
      count(how.day(), DayColumn.valueOf("RESOLVED_" + how.timeliness().get()));
      original.ifPresent(due -> countAgainstOriginal(due, now));
      return;
    }
    count(how.day(), DayColumn.valueOf(how.type().name()));
    if (overdue) {
      count(how.day(), DayColumn.valueOf(how.type() + "_OVERDUE"));
    }
  }

  private void countAgainstOriginal(Due due, Moment resolved) {
    count(resolved.day(), DayColumn.RESOLVED_WITH_ORIGINAL);
    if (!due.isPassedAt(resolved)) {
      count(resolved.day(), DayColumn.RESOLVED_WITHIN_ORIGINAL);
    }
  }

  void moveTo(LocalDate day, DayColumn stock) {
    stocks.moveTo(day, stock);
  }

  void leaveStocks(LocalDate day) {
    stocks.leave(day);
  }

  List<Movement> movements() {
    List<Movement> movements = new ArrayList<>(flows);
    stocks.addTo(movements);
    return movements;
  }
}
