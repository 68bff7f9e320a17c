/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The due date of one dossier as pauses and extensions move it. */
final class Term {

  private final WorkingCalendar calendar;
  private final boolean countsCalendarDays;
  private LocalDate due;
  private boolean moved;
  private boolean suspended;

  Term(LocalDate due, LimitUnit unit, WorkingCalendar calendar) {
    this.due = due;
    this.countsCalendarDays = unit == LimitUnit.CALENDAR_DAYS;
    this.calendar = calendar;
  }

  /** Null where there is none. */
  LocalDate due() {
    return due;
  }

  int dueNumber() {
    return calendar.number(due);
  }

  LocalDate plus(LocalDate day, int workingDays) {
    return calendar.plus(day, workingDays);
  }

  /** A pause moved a term of calendar days: offices differ over the exact day. */
  boolean uncertain() {
    return moved && countsCalendarDays;
  }

  void pause(LocalDate from, LocalDate until) {
    if (due == null) {
      return;
    }
    due =
        countsCalendarDays
            ? calendar.onOrAfter(due.plusDays(ChronoUnit.DAYS.between(from, until)))
            : calendar.plus(due, calendar.number(until) - calendar.number(from));
    moved = true;
  }

  /** A pause without an end. */
  void suspend() {
    suspended = true;
  }

  void extendTo(LocalDate day) {
    due = day;
    moved = false;
  }

  boolean expiredOn(LocalDate day) {
    return due != null && !suspended && due.isBefore(day);
  }
}
