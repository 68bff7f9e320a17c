/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Due dates by law, and time between moments; every question takes constant time. */
final class Clock {
  private final WorkingCalendar calendar;
  private final ClockPolicy policy;
  private final ZoneId zone;
  private final OfficeHours officeHours;

  Clock(WorkingCalendar calendar, ClockPolicy policy, ZoneId zone) {
    this.calendar = calendar;
    this.policy = policy;
    this.zone = zone;
    officeHours = new OfficeHours(calendar, policy.officeDay());
  }

  Moment moment(Instant at) {
    return Moment.of(at, zone);
  }

  /** The due date of a limit that starts at a moment, before any pause. */
  Due due(Moment accepted, Limit limit) {
    LocalDate day = accepted.day();
    return switch (limit.unit()) {
      case WORKING_DAYS -> wholeDay(calendar.plusWorkingDays(day, limit.value()));
      case WORKING_HOURS -> afterOfficeTime(accepted, Duration.ofHours(limit.value()));
      case CALENDAR_DAYS -> wholeDay(day.plusDays(limit.value()));
      case SAME_DAY ->
          wholeDay(
              accepted.local().toLocalTime().isBefore(policy.sameDayUntil())
                  ? calendar.workingDayOnOrAfter(day)
                  : calendar.plusWorkingDays(day, 1));
    };
  }

  /** A due date that an event sets: its day, unless the instant is what makes late. */
  Due appointed(Instant due, Limit.Unit unit) {
    boolean byInstant =
        policy.lateness() == ClockPolicy.Lateness.INSTANT || unit == Limit.Unit.WORKING_HOURS;
    Moment moment = moment(due);
    return byInstant ? Due.instant(moment) : wholeDay(moment.day());
  }

  /**
   * A due date moved by a pause: by its working days, by all its days for a calendar limit, by its
   * office minutes for a limit of hours. A pause without any moves nothing, also where the due date
   * is a day off. An instant moved by days keeps its hour.
   */
  Due moved(Due due, Moment paused, Moment resumed, Limit.Unit unit) {
    Limit.Unit by =
        unit == Limit.Unit.WORKING_HOURS && due.wholeDay() ? Limit.Unit.WORKING_DAYS : unit;
    long time = elapsed(paused, resumed, by);
    if (time == 0) {
      return due;
    }
    return switch (by) {
      case WORKING_HOURS -> afterOfficeTime(moment(due.at()), Duration.ofMinutes(time));
      case CALENDAR_DAYS -> onDay(due, due.day().plusDays(time));
      case WORKING_DAYS, SAME_DAY ->
          onDay(due, calendar.plusWorkingDays(due.day(), Math.toIntExact(time)));
    };
  }

  /** A calendar limit is moved off a day off, once. */
  Due lasting(Due due, Limit.Unit unit) {
    return unit == Limit.Unit.CALENDAR_DAYS
        ? onDay(due, calendar.workingDayOnOrAfter(due.day()))
        : due;
  }

  /**
   * A due date that passed while the clock stood still: the first working day on or after the
   * resume, at its own hour if that is yet to come; of a limit of hours, the first moment of office
   * time, because none is left.
   */
  Due resumed(Due passed, Moment resumed, Limit.Unit unit) {
    if (unit == Limit.Unit.WORKING_HOURS && !passed.wholeDay()) {
      return Due.instant(Moment.of(officeHours.nextOpen(resumed.local()), zone));
    }
    Due due = onDay(passed, calendar.workingDayOnOrAfter(resumed.day()));
    return due.isPassedAt(resumed) ? wholeDay(due.day()) : due;
  }

  /** The time between two moments as a limit counts it: working days, days, or office minutes. */
  long elapsed(Moment from, Moment until, Limit.Unit unit) {
    return switch (unit) {
      case WORKING_DAYS, SAME_DAY -> calendar.workingDaysBetween(from.day(), until.day());
      case CALENDAR_DAYS -> from.day().until(until.day(), ChronoUnit.DAYS);
      case WORKING_HOURS -> officeHours.minutesBetween(from.local(), until.local());
    };
  }

  /** The time until a due date; for a limit of hours a whole day lasts until its midnight. */
  long left(Moment until, Due due, Limit.Unit unit) {
    boolean untilMidnight = unit == Limit.Unit.WORKING_HOURS && due.wholeDay();
    return elapsed(
        until,
        untilMidnight ? moment(wholeDay(due.day().plusDays(1)).at()) : moment(due.at()),
        unit);
  }

  private Due wholeDay(LocalDate day) {
    return Due.wholeDay(day, zone);
  }

  private Due onDay(Due due, LocalDate day) {
    return due.wholeDay()
        ? wholeDay(day)
        : Due.instant(Moment.of(moment(due.at()).local().with(day), zone));
  }

  private Due afterOfficeTime(Moment from, Duration time) {
    return Due.instant(Moment.of(officeHours.plus(from.local(), time), zone));
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  OfficeHours officeHours() {
    return officeHours;
  }

  ClockPolicy policy() {
    return policy;
  }
}
