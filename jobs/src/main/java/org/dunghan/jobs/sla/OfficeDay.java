/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.Optional;

/** When offices are open on a working day. */
public record OfficeDay(
    LocalTime morningFrom,
    LocalTime morningUntil,
    LocalTime afternoonFrom,
    LocalTime afternoonUntil)
    implements Serializable {

  /** Office time of the morning, in nanoseconds. */
  long morning() {
    return between(morningFrom, morningUntil);
  }

  /** Office time of the day, in nanoseconds. */
  long whole() {
    return morning() + between(afternoonFrom, afternoonUntil);
  }

  /** Office time of the day until a time, in nanoseconds. */
  long until(LocalTime time) {
    return Math.min(between(morningFrom, time), morning())
        + Math.min(between(afternoonFrom, time), whole() - morning());
  }

  /** The first time at which so much office time of the day is used up. */
  LocalTime after(long officeTime) {
    return officeTime <= morning()
        ? morningFrom.plusNanos(officeTime)
        : afternoonFrom.plusNanos(officeTime - morning());
  }

  /** The time itself while offices are open, else the next at which they open that day. */
  Optional<LocalTime> nextOpen(LocalTime time) {
    if (time.isAfter(afternoonUntil)) {
      return Optional.empty();
    }
    boolean afternoon = time.isAfter(morningUntil);
    LocalTime opens = afternoon ? afternoonFrom : morningFrom;
    return Optional.of(time.isBefore(opens) ? opens : time);
  }

  private static long between(LocalTime from, LocalTime until) {
    return Math.max(until.toNanoOfDay() - from.toNanoOfDay(), 0);
  }
}
