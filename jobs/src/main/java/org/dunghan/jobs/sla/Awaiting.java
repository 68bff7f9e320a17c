/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** A dossier that was received and waits to be accepted: for 8 office hours, then overdue. */
final class Awaiting {
  private static final Duration LIMIT = Duration.ofHours(8);

  private final OfficeHours officeHours;
  private final Ledger ledger;
  private Optional<LocalDate> overdueFrom = Optional.empty();
  private boolean running;

  Awaiting(OfficeHours officeHours, Ledger ledger) {
    this.officeHours = officeHours;
    this.ledger = ledger;
  }

  void begin(LocalDateTime received) {
    running = true;
    overdueFrom = Optional.of(officeHours.plus(received, LIMIT).toLocalDate());
    ledger.moveTo(received.toLocalDate(), DayColumn.AWAITING);
  }

  void end(LocalDate today) {
    running = false;
    overdueFrom = Optional.empty();
    ledger.leaveStocks(today);
  }

  boolean isRunning() {
    return running;
  }

  /** Writes ahead what time alone will change. */
  void letAllTimePass() {
    letTimePassUntil(LocalDate.MAX);
  }

  void letTimePassUntil(LocalDate today) {
    if (overdueFrom.isPresent() && !overdueFrom.get().isAfter(today)) {
      ledger.moveTo(overdueFrom.get(), DayColumn.AWAITING_OVERDUE);
      overdueFrom = Optional.empty();
    }
  }
}
