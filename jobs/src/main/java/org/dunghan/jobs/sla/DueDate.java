/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.Optional;

/** A due date that moves with the pauses after it was set. */
final class DueDate {
  private final Clock clock;
  private final Limit.Unit unit;
  private Optional<LocalDate> day = Optional.empty();
  private LocalDate setOn = LocalDate.EPOCH;

  /**
   * @param unit how pauses move it
   */
  DueDate(Clock clock, Limit.Unit unit) {
    this.clock = clock;
    this.unit = unit;
  }

  void set(LocalDate due, LocalDate today) {
    day = Optional.of(due);
    setOn = today;
  }

  boolean isSet() {
    return day.isPresent();
  }

  /** The last day in time, or none. */
  Optional<LocalDate> day() {
    return day.map(due -> clock.lasting(due, unit));
  }

  /**
   * Moves the due date by the part of a pause after it was set. A pause that began after expiry
   * moves nothing; one that began before it never leaves the dossier overdue at its end.
   */
  void move(LocalDate paused, LocalDate resumed) {
    if (day.isEmpty() || paused.isAfter(day().orElseThrow())) {
      return;
    }
    LocalDate from = paused.isAfter(setOn) ? paused : setOn;
    day = Optional.of(clock.moved(day.get(), from, resumed, unit));
    if (day().orElseThrow().isBefore(resumed)) {
      day = Optional.of(clock.calendar().workingDayOnOrAfter(resumed));
    }
  }
}
