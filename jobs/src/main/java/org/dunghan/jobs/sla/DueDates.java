/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/** The due dates of one tenure: by law, as first appointed, and in force. */
final class DueDates {
  private final Clock clock;
  private final Optional<Limit> limit;
  private final DueDate statutory;
  private final DueDate firstAppointed;
  private final DueDate appointed;

  DueDates(Clock clock, Optional<Limit> limit) {
    this.clock = clock;
    this.limit = limit;
    Limit.Unit unit = limit.map(Limit::unit).orElse(Limit.Unit.WORKING_DAYS);
    statutory = new DueDate(clock, unit);
    firstAppointed = new DueDate(clock, unit);
    appointed = new DueDate(clock, unit);
  }

  /** Starts the statutory clock. */
  void start(LocalDateTime accepted) {
    limit.ifPresent(value -> statutory.set(clock.due(accepted, value), accepted.toLocalDate()));
  }

  /** A due date set by any event but an extension. */
  void appoint(LocalDate due, LocalDate today) {
    if (!firstAppointed.isSet()) {
      firstAppointed.set(due, today);
    }
    appointed.set(due, today);
  }

  void extend(LocalDate due, LocalDate today) {
    appointed.set(due, today);
  }

  void move(LocalDate paused, LocalDate resumed) {
    statutory.move(paused, resumed);
    firstAppointed.move(paused, resumed);
    appointed.move(paused, resumed);
  }

  Optional<LocalDate> statutory() {
    return statutory.day();
  }

  /** Without extensions. */
  Optional<LocalDate> original() {
    return firstAppointed.day().or(statutory::day);
  }

  /** The latest one set by an event, else the statutory one. */
  Optional<LocalDate> inForce() {
    return appointed.day().or(statutory::day);
  }

  /** A result of today against the due date in force. */
  Tenure.Timeliness timeliness(LocalDate today, Optional<LocalDate> overdueSince) {
    if (overdueSince.isPresent()) {
      return Tenure.Timeliness.LATE;
    }
    return inForce()
        .map(due -> today.isBefore(due) ? Tenure.Timeliness.EARLY : Tenure.Timeliness.ON_DUE_DATE)
        .orElse(Tenure.Timeliness.WITHOUT_DUE);
  }
}
