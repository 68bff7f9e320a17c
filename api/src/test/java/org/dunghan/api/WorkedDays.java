/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The working days of a calendar, counted one by one. */
record WorkedDays(Map<LocalDate, String> exceptions) {
  private static final List<DayOfWeek> WEEKEND = List.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

  static WorkedDays ofTheSample() {
    try {
      Map<LocalDate, String> exceptions = new HashMap<>();
      Files.readAllLines(SampleProgram.SAMPLE.resolve("reference/calendar_day.csv")).stream()
          .skip(1)
          .map(line -> line.split(",", -1))
          .forEach(cells -> exceptions.put(LocalDate.parse(cells[0]), cells[1]));
      return new WorkedDays(exceptions);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Those after a day, up to and including another. */
  int between(LocalDate after, LocalDate until) {
    return (int) after.plusDays(1).datesUntil(until.plusDays(1)).filter(this::isWorked).count();
  }

  private boolean isWorked(LocalDate day) {
    String exception = exceptions.get(day);
    return exception == null ? !WEEKEND.contains(day.getDayOfWeek()) : exception.equals("WORKING");
  }
}
