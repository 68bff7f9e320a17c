/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDateTime;
import java.util.Optional;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.sla.ClockPolicy;

/** All due dates of a tenure; null where there is none. */
final class PlainDues {
  private final PlainClock clock;
  private PlainDue statutory;
  private PlainDue first;
  private PlainDue latest;

  PlainDues(PlainClock clock, LocalDateTime accepted) {
    this.clock = clock;
    statutory = clock.statutory(accepted);
  }

  /** An event sets one; an extension never is the original. */
  void set(EventType by, LocalDateTime due, LocalDateTime now) {
    latest = clock.appointed(due, now);
    if (first == null && by != EventType.EXTENDED) {
      first = latest;
    }
  }

  /** The whole limit begins again, and nothing that was set before counts. */
  void restart(LocalDateTime now) {
    if (clock.limit() != null) {
      statutory = clock.statutory(now);
      first = null;
      latest = null;
    }
  }

  void resume(LocalDateTime paused, LocalDateTime resumed) {
    statutory = after(statutory, paused, resumed);
    if (clock.policy().due() == ClockPolicy.DueRule.AS_SET) {
      first = after(first, paused, resumed);
      latest = after(latest, paused, resumed);
    }
  }

  private static PlainDue after(PlainDue due, LocalDateTime paused, LocalDateTime resumed) {
    return due == null ? null : due.after(paused, resumed);
  }

  /** Whether pauses move the due date in force. */
  boolean areMovable() {
    return latest == null || clock.policy().due() == ClockPolicy.DueRule.AS_SET;
  }

  Optional<Last> inForce() {
    return last(latest == null ? statutory : latest);
  }

  Optional<Last> original() {
    return last(first == null ? statutory : first);
  }

  Optional<Last> statutory() {
    return last(statutory);
  }

  private static Optional<Last> last(PlainDue due) {
    return Optional.ofNullable(due).map(PlainDue::last);
  }
}
