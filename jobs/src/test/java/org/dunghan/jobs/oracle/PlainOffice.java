/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.dunghan.jobs.sla.OfficeDay;

/** Office hours, minute by minute. */
final class PlainOffice {
  private static final int MINUTES_OF_A_DAY = 24 * 60;

  private final PlainCalendar calendar;
  private final OfficeDay hours;
  private final boolean[] open = new boolean[MINUTES_OF_A_DAY];

  PlainOffice(PlainCalendar calendar, OfficeDay hours) {
    this.calendar = calendar;
    this.hours = hours;
    for (int minute = 0; minute < MINUTES_OF_A_DAY; minute++) {
      LocalTime time = LocalTime.ofSecondOfDay(minute * 60L);
      open[minute] =
          (!time.isBefore(hours.morningFrom()) && time.isBefore(hours.morningUntil()))
              || (!time.isBefore(hours.afternoonFrom()) && time.isBefore(hours.afternoonUntil()));
    }
  }

  /** When so many minutes, more than none, are used up. */
  LocalDateTime after(LocalDateTime from, long minutes) {
    LocalDate day = from.toLocalDate();
    int minute = minuteOfDay(from);
    long used = 0;
    while (true) {
      boolean works = calendar.works(day);
      for (; works && minute < MINUTES_OF_A_DAY; minute++) {
        used += open[minute] ? 1 : 0;
        if (used == minutes) {
          return day.atStartOfDay().plusMinutes(minute + 1L);
        }
      }
      day = day.plusDays(1);
      minute = 0;
    }
  }

  /** The minutes of office hours from one moment to another; less than none backwards. */
  long minutes(LocalDateTime from, LocalDateTime until) {
    if (until.isBefore(from)) {
      return -minutes(until, from);
    }
    long counted = 0;
    LocalDate last = until.toLocalDate();
    for (LocalDate day = from.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
      int begin = day.equals(from.toLocalDate()) ? minuteOfDay(from) : 0;
      int end = day.equals(last) ? minuteOfDay(until) : MINUTES_OF_A_DAY;
      boolean works = calendar.works(day);
      for (int minute = begin; works && minute < end; minute++) {
        counted += open[minute] ? 1 : 0;
      }
    }
    return counted;
  }

  /** The first minute from a moment on in which, or at whose beginning, offices are open. */
  LocalDateTime nextOpen(LocalDateTime from) {
    LocalDateTime candidate = from;
    while (!isOpenOrCloses(candidate)) {
      candidate = candidate.plusMinutes(1);
    }
    return candidate;
  }

  private boolean isOpenOrCloses(LocalDateTime moment) {
    LocalTime time = moment.toLocalTime();
    boolean opened =
        open[minuteOfDay(moment)]
            || time.equals(hours.morningUntil())
            || time.equals(hours.afternoonUntil());
    return opened && calendar.works(moment.toLocalDate());
  }

  private static int minuteOfDay(LocalDateTime moment) {
    return moment.getHour() * 60 + moment.getMinute();
  }
}
