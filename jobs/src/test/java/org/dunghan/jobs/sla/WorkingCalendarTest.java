/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the days off and worked that were announced for 2025 and 2026. */
class WorkingCalendarTest {
  private final WorkingCalendar calendar = AnnouncedDays.calendar();

  @ParameterizedTest
  @CsvSource({
    "2025, '17,20,21,21,20,21,23,21,20,23,20,23'",
    "2026, '21,15,22,20,20,22,23,21,20,22,20,23'"
  })
  void countsTheWorkingDaysOfEveryMonth(int year, String expected) {
    List<String> counts =
        IntStream.rangeClosed(1, 12)
            .mapToObj(month -> YearMonth.of(year, month))
            .map(
                month ->
                    calendar.workingDaysBetween(month.atDay(1).minusDays(1), month.atEndOfMonth()))
            .map(String::valueOf)
            .toList();

    assertThat(counts).containsExactly(expected.split(","));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-25, 10, 2025-09-10",
    "2025-04-24,  3, 2025-04-28",
    "2025-08-28,  3, 2025-09-04",
    "2025-07-01, 20, 2025-07-29",
    "2025-12-31,  3, 2026-01-07",
    "2026-01-07,  3, 2026-01-10",
    "2026-02-13,  5, 2026-02-27",
    "2026-04-24,  1, 2026-04-28",
    "2026-08-20,  3, 2026-08-24",
    "2026-08-27,  3, 2026-09-04",
    "2026-11-23,  1, 2026-11-25"
  })
  void countsFromTheNextWorkingDayOn(LocalDate from, int workingDays, LocalDate expected) {
    assertThat(calendar.plusWorkingDays(from, workingDays)).isEqualTo(expected);
    assertThat(calendar.workingDaysBetween(from, expected)).isEqualTo(workingDays);
  }

  @Test
  void countsFortyWorkingDaysInTheFirstEightWeeksOfTheTwoTierModel() {
    assertThat(calendar.workingDaysBetween(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 8, 25)))
        .isEqualTo(40);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-04-26, true",
    "2025-05-02, false",
    "2025-07-05, false",
    "2025-07-07, true",
    "2026-08-22, true",
    "2026-08-31, false"
  })
  void knowsSwappedDays(LocalDate day, boolean worked) {
    assertThat(calendar.isWorking(day)).isEqualTo(worked);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-29, 2025-08-29",
    "2025-08-30, 2025-09-03",
    "2025-09-02, 2025-09-03",
    "2025-04-26, 2025-04-26"
  })
  void findsTheWorkingDayOnOrAfterADay(LocalDate day, LocalDate expected) {
    assertThat(calendar.workingDayOnOrAfter(day)).isEqualTo(expected);
  }

  @Test
  void takesADayOutsideTheAnnouncedYearsForAPlainDay() {
    assertThat(calendar.isWorking(LocalDate.of(2040, 1, 2))).isTrue();
    assertThat(calendar.isWorking(LocalDate.of(2040, 1, 1))).isFalse();
  }

  @Test
  void countsBackwardsAsNegative() {
    assertThat(
            new WorkingCalendar(Map.of())
                .workingDaysBetween(LocalDate.of(2025, 7, 7), LocalDate.of(2025, 7, 4)))
        .isEqualTo(-1);
  }
}
