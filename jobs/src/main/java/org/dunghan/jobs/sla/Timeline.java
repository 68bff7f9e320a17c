/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * In which stock a tenure stands on the evening of every day. Only the last change of a day counts,
 * so what begins and ends on one day is in no stock.
 */
final class Timeline {
  private final TreeMap<LocalDate, Optional<DayColumn>> evenings = new TreeMap<>();

  void moveTo(LocalDate day, DayColumn stock) {
    evenings.put(day, Optional.of(stock));
  }

  void leave(LocalDate day) {
    evenings.put(day, Optional.empty());
  }

  /** Adds the changes of the stocks. */
  void addTo(List<Movement> movements) {
    Optional<DayColumn> before = Optional.empty();
    for (var evening : evenings.entrySet()) {
      Optional<DayColumn> after = evening.getValue();
      if (!after.equals(before)) {
        before.ifPresent(stock -> movements.add(new Movement(evening.getKey(), stock, -1)));
        after.ifPresent(stock -> movements.add(new Movement(evening.getKey(), stock, 1)));
      }
      before = after;
    }
  }
}
