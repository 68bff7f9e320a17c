/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/**
 * The days on which offices work: weekdays without holidays, and the weekend days worked instead.
 * Every question is answered from two tables, without going through days.
 */
public final class WorkingCalendar implements Serializable {
  /** Two days before the last one that the warehouse can hold; whatever lies later is due then. */
  private static final int LAST_EPOCH_DAY = (int) LocalDate.of(2149, 6, 4).toEpochDay();

  /** By epoch day: working days from the first one up to and including it. */
  private final int[] workedThrough = new int[LAST_EPOCH_DAY + 1];

  /** By number: the epoch day of the n-th working day. */
  private final int[] dayOfNumber;

  /** Those with an exception: nobody announces a year without one. */
  private final int[] years;

  /**
   * A calendar with exceptions to the plain week.
   *
   * @param exceptions days that differ: true for a weekend day worked, false for a weekday off
   */
  public WorkingCalendar(Map<LocalDate, Boolean> exceptions) {
    years = exceptions.keySet().stream().mapToInt(LocalDate::getYear).distinct().sorted().toArray();
    int worked = 0;
    int[] days = new int[LAST_EPOCH_DAY + 2];
    for (int day = 0; day <= LAST_EPOCH_DAY; day++) {
      LocalDate date = LocalDate.ofEpochDay(day);
      if (exceptions.getOrDefault(date, isWeekday(date))) {
        worked++;
        days[worked] = day;
      }
      workedThrough[day] = worked;
    }
    dayOfNumber = Arrays.copyOf(days, worked + 1);
  }

  private static boolean isWeekday(LocalDate date) {
    return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
  }

  /** D(t): the working days from a fixed origin up to and including a day. */
  public int workedThrough(LocalDate day) {
    return workedThrough[(int) Math.min(day.toEpochDay(), LAST_EPOCH_DAY)];
  }

  /** The working days after one day up to and including another; negative backwards. */
  public int workingDaysBetween(LocalDate from, LocalDate until) {
    return workedThrough(until) - workedThrough(from);
  }

  /** Whether offices work on a day. */
  public boolean isWorking(LocalDate day) {
    return workedThrough(day) > workedThrough(day.minusDays(1));
  }

  /** Whether the exceptions of the day's year are known; else it is a plain day. */
  public boolean covers(LocalDate day) {
    return Arrays.binarySearch(years, day.getYear()) >= 0;
  }

  /** The day itself when it is worked, else the next one that is. */
  public LocalDate workingDayOnOrAfter(LocalDate day) {
    return plusWorkingDays(day.minusDays(1), 1);
  }

  /**
   * The day whose D is that of a day plus a number: from a day off, one working day later is the
   * next working day, and zero later the last one.
   */
  public LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    int number = Math.min(workedThrough(day) + workingDays, dayOfNumber.length - 1);
    return LocalDate.ofEpochDay(dayOfNumber[number]);
  }
}
