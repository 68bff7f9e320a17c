/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.dunghan.jobs.sla.ClockPolicy;
import org.dunghan.jobs.sla.Limit;

/**
 * How time is counted for one dossier.
 *
 * @param limit null where there is none
 */
record PlainClock(PlainCalendar calendar, PlainOffice office, ClockPolicy policy, Limit limit) {

  Limit.Unit unit() {
    return limit == null ? Limit.Unit.WORKING_DAYS : limit.unit();
  }

  /** The due date of a limit that begins now; null where there is none. */
  PlainDue statutory(LocalDateTime now) {
    if (limit == null) {
      return null;
    }
    Last like =
        unit() == Limit.Unit.WORKING_HOURS ? Last.at(now) : Last.wholeDay(now.toLocalDate());
    long left =
        switch (unit()) {
          case WORKING_DAYS, CALENDAR_DAYS -> limit.value();
          case WORKING_HOURS -> 60L * limit.value();
          case SAME_DAY -> isInTimeForToday(now) ? 0 : 1;
        };
    return new PlainDue(this, after(now, left, like), now, left);
  }

  private boolean isInTimeForToday(LocalDateTime now) {
    return now.toLocalTime().isBefore(policy.sameDayUntil()) && calendar.works(now.toLocalDate());
  }

  /** A due date that an event sets now. */
  PlainDue appointed(LocalDateTime due, LocalDateTime now) {
    boolean byTheHour =
        policy.lateness() == ClockPolicy.Lateness.INSTANT || unit() == Limit.Unit.WORKING_HOURS;
    boolean midnight = due.toLocalTime().equals(LocalTime.MIDNIGHT);
    Last last = byTheHour && !midnight ? Last.at(due) : Last.wholeDay(due.toLocalDate());
    return new PlainDue(this, last, now, elapsed(now, last.day().atTime(due.toLocalTime()), last));
  }

  /** The last moment in time when so much time is left from now on; no day off is the last. */
  Last after(LocalDateTime now, long left, Last like) {
    LocalDate today = now.toLocalDate();
    Optional<LocalTime> hour = like.hour();
    return switch (unit(like)) {
      case WORKING_HOURS -> Last.at(left > 0 ? office.after(now, left) : office.nextOpen(now));
      case CALENDAR_DAYS ->
          new Last(calendar.workingDayOnOrAfter(today.plusDays(Math.max(left, 0))), hour);
      case WORKING_DAYS, SAME_DAY ->
          new Last(
              left > 0 ? calendar.after(today, left) : calendar.workingDayOnOrAfter(today), hour);
    };
  }

  /** The time between two moments, as a due date counts it. */
  long elapsed(LocalDateTime from, LocalDateTime until, Last like) {
    return elapsed(from, until, unit(like));
  }

  /** The time between two moments; less than none backwards. */
  long elapsed(LocalDateTime from, LocalDateTime until, Limit.Unit unit) {
    return switch (unit) {
      case WORKING_HOURS -> office.minutes(from, until);
      case CALENDAR_DAYS -> until.toLocalDate().toEpochDay() - from.toLocalDate().toEpochDay();
      case WORKING_DAYS, SAME_DAY -> calendar.workingDays(from.toLocalDate(), until.toLocalDate());
    };
  }

  /** A whole day is counted in days, also where the limit is one of hours. */
  private Limit.Unit unit(Last like) {
    return unit() == Limit.Unit.WORKING_HOURS && like.hour().isEmpty()
        ? Limit.Unit.WORKING_DAYS
        : unit();
  }
}
