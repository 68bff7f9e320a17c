/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A due date: a whole local day, in time until its midnight, or an instant, in time until then.
 *
 * @param day the local day, also of an instant
 * @param at the instant; for a whole day its first one, which is how the contract writes a day
 */
public record Due(LocalDate day, Instant at, boolean wholeDay) {

  static Due wholeDay(LocalDate day, ZoneId zone) {
    return new Due(day, day.atStartOfDay(zone).toInstant(), true);
  }

  /** An instant; local midnight means the day that it begins. */
  static Due instant(Moment moment) {
    boolean midnight = moment.local().toLocalTime().equals(LocalTime.MIDNIGHT);
    return new Due(moment.day(), moment.at(), midnight);
  }

  boolean isPassedAt(Moment now) {
    return wholeDay ? now.day().isAfter(day) : now.at().isAfter(at);
  }

  /** The first day on whose evening the due date has passed. */
  LocalDate overdueFrom() {
    return wholeDay ? day.plusDays(1) : day;
  }

  /** Instants are compared as such, all else by its day. */
  boolean differsFrom(Due other) {
    return (wholeDay || other.wholeDay) ? !day.equals(other.day) : !at.equals(other.at);
  }
}
