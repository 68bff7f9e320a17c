/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * An instant, and what the clocks on the walls of its source showed then; neither depends on the
 * machine's zone.
 */
record Moment(Instant at, LocalDateTime local) {

  static Moment of(Instant at, ZoneId zone) {
    return new Moment(at, LocalDateTime.ofInstant(at, zone));
  }

  static Moment of(LocalDateTime local, ZoneId zone) {
    return new Moment(local.atZone(zone).toInstant(), local);
  }

  LocalDate day() {
    return local.toLocalDate();
  }

  boolean isAfter(Moment other) {
    return at.isAfter(other.at);
  }
}
