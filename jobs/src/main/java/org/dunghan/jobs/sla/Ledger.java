/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

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
