/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.util.Optional;

/** The due dates of one tenure: by law, as first appointed, and in force. */
final class DueDates {
  private final Clock clock;
  private final Optional<Limit> limit;
  private final Limit.Unit unit;
  private final DueDate statutory;
  private final DueDate firstAppointed;
  private final DueDate appointed;

  DueDates(Clock clock, Optional<Limit> limit) {
    this.clock = clock;
    this.limit = limit;
    unit = limit.map(Limit::unit).orElse(Limit.Unit.WORKING_DAYS);
    statutory = new DueDate(clock, unit);
    firstAppointed = new DueDate(clock, unit);
    appointed = new DueDate(clock, unit);
  }

  /** Starts the statutory clock. */
  void start(Moment accepted) {
    limit.ifPresent(value -> statutory.start(accepted, value));
  }

  /** Starts the statutory clock anew, which replaces every earlier due date; no limit, no start. */
  void restart(Moment now) {
    if (limit.isPresent()) {
      firstAppointed.clear();
      appointed.clear();
      start(now);
    }
  }

  /** A due date set by any event but an extension. */
  void appoint(Instant due, Moment now) {
    if (firstAppointed.due().isEmpty()) {
      firstAppointed.set(clock.appointed(due, unit), now);
    }
    extend(due, now);
  }

  void extend(Instant due, Moment now) {
    appointed.set(clock.appointed(due, unit), now);
  }

  void move(Moment paused, Moment resumed) {
    statutory.move(paused, resumed);
    if (!finalOnceSet()) {
      firstAppointed.move(paused, resumed);
      appointed.move(paused, resumed);
    }
  }

  private boolean finalOnceSet() {
    return clock.policy().due() == ClockPolicy.DueRule.FINAL;
  }

  /** Whether no pause moves the due date in force. */
  boolean areFinal() {
    return finalOnceSet() && appointed.due().isPresent();
  }

  Optional<Due> statutory() {
    return statutory.due();
  }

  /** Without extensions. */
  Optional<Due> original() {
    return firstAppointed.due().or(statutory::due);
  }

  /** The latest one set by an event, else the statutory one. */
  Optional<Due> inForce() {
    return appointed.due().or(statutory::due);
  }

  /** Whether the first one set by an event is another than the one that the clock computes. */
  boolean differFromStatutory() {
    return statutory.due().flatMap(due -> original().filter(due::differsFrom)).isPresent();
  }

  /** What the limit counts, and so do the pauses that move a due date. */
  Limit.Unit unit() {
    return unit;
  }
}
