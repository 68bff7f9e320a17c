/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import org.dunghan.jobs.sla.Limit;

/**
 * One due date: the original, the one in force, or the statutory one.
 *
 * @param sum before it is moved off a day off, which happens to calendar days only
 * @param day last day in time
 * @param since day from which pauses move it
 */
record PlainDue(LocalDate sum, LocalDate day, LocalDate since) {

  /** A due date that an event sets, taken as it is. */
  static PlainDue set(LocalDate day, LocalDate since) {
    return new PlainDue(day, day, since);
  }

  boolean hasPassed(LocalDate today) {
    return today.isAfter(day);
  }

  /**
   * After a pause. The part of it since the due date was set moves it, unless the pause began after
   * expiry; and a pause begun before expiry never leaves the dossier overdue at its end.
   */
  PlainDue movedBy(LocalDate paused, LocalDate resumed, Limit.Unit unit, PlainCalendar calendar) {
    if (hasPassed(paused)) {
      return this;
    }
    PlainDue moved = lengthened(paused.isAfter(since) ? paused : since, resumed, unit, calendar);
    if (moved.hasPassed(resumed)) {
      LocalDate next = calendar.workingDayOnOrAfter(resumed);
      return new PlainDue(next, next, since);
    }
    return moved;
  }

  private PlainDue lengthened(
      LocalDate from, LocalDate until, Limit.Unit unit, PlainCalendar calendar) {
    if (unit == Limit.Unit.CALENDAR_DAYS) {
      long days = until.toEpochDay() - from.toEpochDay();
      LocalDate later = sum.plusDays(days);
      return days == 0 ? this : new PlainDue(later, calendar.workingDayOnOrAfter(later), since);
    }
    LocalDate later = calendar.after(day, calendar.workingDays(from, until));
    return new PlainDue(later, later, since);
  }
}
