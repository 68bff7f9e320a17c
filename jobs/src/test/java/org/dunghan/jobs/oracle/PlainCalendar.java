/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.dunghan.jobs.sla.WorkingCalendar;

/** Working days counted one by one and office hours minute by minute. */
final class PlainCalendar {
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private final Map<LocalDate, Boolean> exceptions;
  private final WorkingCalendar underTest;

  /**
   * @param exceptions days that are worked (true) or off (false) against the rule of the week
   */
  PlainCalendar(Map<LocalDate, Boolean> exceptions) {
    this.exceptions = Map.copyOf(exceptions);
    underTest = new WorkingCalendar(this.exceptions);
  }

  Map<LocalDate, Boolean> exceptions() {
    return exceptions;
  }

  /** The same days for the fold under test. */
  WorkingCalendar underTest() {
    return underTest;
  }

  boolean works(LocalDate day) {
    DayOfWeek weekday = day.getDayOfWeek();
    return exceptions.getOrDefault(
        day, weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY);
  }

  LocalDate workingDayOnOrAfter(LocalDate day) {
    LocalDate candidate = day;
    while (!works(candidate)) {
      candidate = candidate.plusDays(1);
    }
    return candidate;
  }

  /** The day itself for no working days, else the so many-th working day after it. */
  LocalDate after(LocalDate day, int workingDays) {
    LocalDate candidate = day;
    int counted = 0;
    while (counted < workingDays) {
      candidate = candidate.plusDays(1);
      counted += works(candidate) ? 1 : 0;
    }
    return candidate;
  }

  /** How many working days there are after a day, through a later one. */
  int workingDays(LocalDate after, LocalDate through) {
    int counted = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
      counted += works(day) ? 1 : 0;
    }
    return counted;
  }

  /** When so many minutes of office hours are used up. */
  LocalDateTime afterOfficeMinutes(LocalDateTime from, int minutes) {
    LocalDate day = from.toLocalDate();
    int minute = from.getHour() * 60 + from.getMinute();
    int used = 0;
    while (true) {
      boolean works = works(day);
      for (; minute < MINUTES_OF_A_DAY; minute++) {
        used += works && isOfficeMinute(minute) ? 1 : 0;
        if (used == minutes) {
          return day.atStartOfDay().plusMinutes(minute + 1L);
        }
      }
      day = day.plusDays(1);
      minute = 0;
    }
  }

  /** 07:30 to 11:30 and 13:00 to 17:00. */
  private static boolean isOfficeMinute(int minuteOfDay) {
    boolean morning = minuteOfDay >= 7 * 60 + 30 && minuteOfDay < 11 * 60 + 30;
    boolean afternoon = minuteOfDay >= 13 * 60 && minuteOfDay < 17 * 60;
    return morning || afternoon;
  }
}
