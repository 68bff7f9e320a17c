/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

  private final WorkingCalendar calendar = WorkingCalendar.load();

  @Test
  void hasTheWorkingDaysOfEachMonth() {
    assertThat(workingDays(2025)).containsExactly(17, 20, 21, 21, 20, 21, 23, 21, 20, 23, 20, 23);
    assertThat(workingDays(2026)).containsExactly(21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 20, 23);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-25, 10, 2025-09-10",
    "2025-04-24, 3, 2025-04-28",
    "2025-08-28, 3, 2025-09-04",
    "2025-07-01, 20, 2025-07-29",
    "2025-12-31, 3, 2026-01-07",
    "2026-01-07, 3, 2026-01-10",
    "2026-02-13, 5, 2026-02-27",
    "2026-04-24, 1, 2026-04-28",
    "2026-08-20, 3, 2026-08-24",
    "2026-08-27, 3, 2026-09-04",
    "2026-11-23, 1, 2026-11-25"
  })
  void countsFromTheNextWorkingDay(LocalDate accepted, int days, LocalDate due) {
    Limit limit = new Limit(LimitUnit.WORKING_DAYS, days);

    assertThat(limit.due(accepted.atTime(9, 0), calendar)).isEqualTo(due);
  }

  @Test
  void sameDayBecomesTheNextWorkingDayFromThreeInTheAfternoon() {
    Limit limit = new Limit(LimitUnit.SAME_DAY, 1);
    LocalDate friday = LocalDate.of(2025, 7, 4);

    assertThat(limit.due(friday.atTime(14, 59, 59), calendar)).isEqualTo(friday);
    assertThat(limit.due(friday.atTime(15, 0), calendar)).isEqualTo("2025-07-07");
  }

  @Test
  void calendarDaysThatEndOnADayOffEndOnTheNextWorkingDay() {
    Limit limit = new Limit(LimitUnit.CALENDAR_DAYS, 15);

    assertThat(limit.due(LocalDate.of(2025, 8, 15).atTime(9, 0), calendar)).isEqualTo("2025-09-03");
  }

  @Test
  void aPauseMovesTheDueDateByItsWorkingDays() {
    Term term = new Term(LocalDate.of(2025, 7, 29), LimitUnit.WORKING_DAYS, calendar);

    term.pause(LocalDate.of(2025, 7, 4), LocalDate.of(2025, 7, 9));

    assertThat(term.due()).isEqualTo("2025-08-01");
  }

  private int[] workingDays(int year) {
    return IntStream.rangeClosed(1, 12)
        .map(month -> workingDays(YearMonth.of(year, month)))
        .toArray();
  }

  private int workingDays(YearMonth month) {
    return (int)
        month.atDay(1).datesUntil(month.plusMonths(1).atDay(1)).filter(calendar::isWorking).count();
  }
}
