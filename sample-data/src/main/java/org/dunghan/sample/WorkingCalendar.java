/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The working days of Vietnam's state agencies, numbered from 1 on the first one of 2025. */
final class WorkingCalendar {

  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2030, 12, 31);

  private final List<LocalDate> workingDays = new ArrayList<>();
  private final int[] numbers = new int[(int) ChronoUnit.DAYS.between(FIRST, LAST) + 1];

  private WorkingCalendar(Map<LocalDate, Boolean> exceptions) {
    for (int i = 0; i < numbers.length; i++) {
      LocalDate day = FIRST.plusDays(i);
      if (exceptions.getOrDefault(day, day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)) {
        workingDays.add(day);
      }
      numbers[i] = workingDays.size();
    }
  }

  static WorkingCalendar load() {
    Map<LocalDate, Boolean> exceptions = new HashMap<>();
    for (var row : Table.rows("reference/calendar_day.csv")) {
      exceptions.put(LocalDate.parse(row.getField("day")), row.getField("kind").equals("WORKING"));
    }
    return new WorkingCalendar(exceptions);
  }

  /** Working days from the first one up to and including the day. */
  int number(LocalDate day) {
    return numbers[(int) ChronoUnit.DAYS.between(FIRST, day)];
  }

  /** The working day of that number. */
  LocalDate day(int number) {
    return workingDays.get(number - 1);
  }

  boolean isWorking(LocalDate day) {
    return day(Math.max(1, number(day))).equals(day);
  }

  LocalDate onOrAfter(LocalDate day) {
    return isWorking(day) ? day : plus(day, 1);
  }

  /** Counting starts on the next working day. */
  LocalDate plus(LocalDate day, int days) {
    return day(number(day) + days);
  }
}
