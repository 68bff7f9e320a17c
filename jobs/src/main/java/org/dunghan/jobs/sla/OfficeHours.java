/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Office time over days: every question is answered from the calendar's tables. */
final class OfficeHours {
  private final WorkingCalendar calendar;
  private final OfficeDay hours;

  OfficeHours(WorkingCalendar calendar, OfficeDay hours) {
    this.calendar = calendar;
    this.hours = hours;
  }

  /** The moment at which a positive stretch of office time, begun at a moment, is used up. */
  LocalDateTime plus(LocalDateTime from, Duration stretch) {
    long total = spentOn(from) + stretch.toNanos();
    long wholeDays = (total - 1) / hours.whole();
    return calendar
        .plusWorkingDays(from.toLocalDate(), Math.toIntExact(wholeDays))
        .atTime(hours.after(total - wholeDays * hours.whole()));
  }

  /** The moment itself inside office hours, else the next at which offices open. */
  LocalDateTime nextOpen(LocalDateTime moment) {
    LocalDate day = calendar.workingDayOnOrAfter(moment.toLocalDate());
    LocalTime time = day.equals(moment.toLocalDate()) ? moment.toLocalTime() : LocalTime.MIN;
    return hours
        .nextOpen(time)
        .map(day::atTime)
        .orElseGet(() -> nextOpen(day.plusDays(1).atStartOfDay()));
  }

  /** The whole minutes of office time between two moments; negative backwards. */
  long minutesBetween(LocalDateTime from, LocalDateTime until) {
    return minutesThrough(until) - minutesThrough(from);
  }

  /** Minutes begun since a fixed origin do not count until they are over, so that sums add up. */
  private long minutesThrough(LocalDateTime moment) {
    LocalDate day = moment.toLocalDate();
    int daysBefore = calendar.workedThrough(day) - 1;
    return Duration.ofNanos(daysBefore * hours.whole() + spentOn(moment)).toMinutes();
  }

  /** Office time of the last working day that had begun at a moment. */
  private long spentOn(LocalDateTime moment) {
    return calendar.isWorking(moment.toLocalDate())
        ? hours.until(moment.toLocalTime())
        : hours.whole();
  }
}
