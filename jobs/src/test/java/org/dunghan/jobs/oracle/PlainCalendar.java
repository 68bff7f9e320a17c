/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dunghan.jobs.sla.OfficeDay;
import org.dunghan.jobs.sla.WorkingCalendar;

/** Working days counted one by one. */
final class PlainCalendar {
  private final Map<LocalDate, Boolean> exceptions;
  private final WorkingCalendar underTest;
  private final Map<OfficeDay, PlainOffice> offices = new HashMap<>();

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
  LocalDate after(LocalDate day, long workingDays) {
    LocalDate candidate = day;
    int counted = 0;
    while (counted < workingDays) {
      candidate = candidate.plusDays(1);
      counted += works(candidate) ? 1 : 0;
    }
    return candidate;
  }

  /** How many working days there are after a day, through another; less than none backwards. */
  int workingDays(LocalDate after, LocalDate through) {
    if (through.isBefore(after)) {
      return -workingDays(through, after);
    }
    int counted = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(through); day = day.plusDays(1)) {
      counted += works(day) ? 1 : 0;
    }
    return counted;
  }

  PlainOffice office(OfficeDay hours) {
    return offices.computeIfAbsent(hours, any -> new PlainOffice(this, hours));
  }
}
