/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Due dates by law, in local days; a due date lasts until midnight of its day. */
final class Clock {
  /**
   * Text of procedure 1.001193 on the national portal: accepted later, due the next working day.
   */
  private static final LocalTime SAME_DAY_UNTIL = LocalTime.of(15, 0);

  private final WorkingCalendar calendar;

  Clock(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** The due date of a limit that starts at a moment, before any pause. */
  LocalDate due(LocalDateTime accepted, Limit limit) {
    LocalDate day = accepted.toLocalDate();
    return switch (limit.unit()) {
      case WORKING_DAYS -> calendar.plusWorkingDays(day, limit.value());
      case CALENDAR_DAYS -> day.plusDays(limit.value());
      case SAME_DAY ->
          accepted.toLocalTime().isBefore(SAME_DAY_UNTIL)
              ? calendar.workingDayOnOrAfter(day)
              : calendar.plusWorkingDays(day, 1);
    };
  }

  /**
   * A due date moved by a pause: by its working days, or by all its days for a calendar limit. A
   * pause without a working day moves nothing, also where the due date is a day off.
   */
  LocalDate moved(LocalDate due, LocalDate paused, LocalDate resumed, Limit.Unit unit) {
    if (unit == Limit.Unit.CALENDAR_DAYS) {
      return due.plusDays(paused.until(resumed, ChronoUnit.DAYS));
    }
    int workingDays = calendar.workingDaysBetween(paused, resumed);
    return workingDays == 0 ? due : calendar.plusWorkingDays(due, workingDays);
  }

  /** The day until which a due date lasts: a calendar limit is moved off a day off, once. */
  LocalDate lasting(LocalDate due, Limit.Unit unit) {
    return unit == Limit.Unit.CALENDAR_DAYS ? calendar.workingDayOnOrAfter(due) : due;
  }

  WorkingCalendar calendar() {
    return calendar;
  }
}
