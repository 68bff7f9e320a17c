/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockTest {
  private static final ZoneId ZONE = Source.BUILT_IN.zone();

  private final Clock clock = new Clock(AnnouncedDays.calendar(), ClockPolicy.BUILT_IN, ZONE);

  @ParameterizedTest
  @CsvSource({
    "2025-08-25T09:00, 10, 2025-09-10",
    "2025-08-25T23:00, 10, 2025-09-10",
    "2025-08-30T09:00,  1, 2025-09-03",
    "2026-01-07T16:59,  3, 2026-01-10"
  })
  void countsWorkingDaysFromTheNextOneOn(LocalDateTime accepted, int days, LocalDate due) {
    assertThat(due(accepted, new Limit(days, Limit.Unit.WORKING_DAYS))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01T09:00,  3, 2025-07-04",
    "2025-07-01T09:00,  4, 2025-07-07",
    "2025-08-20T09:00, 10, 2025-09-03",
    "2025-07-05T09:00,  1, 2025-07-07"
  })
  void movesTheSumOfCalendarDaysOffADayOff(LocalDateTime accepted, int days, LocalDate due) {
    assertThat(due(accepted, new Limit(days, Limit.Unit.CALENDAR_DAYS))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01T07:00:00, 2025-07-01",
    "2025-07-01T14:59:59, 2025-07-01",
    "2025-07-01T15:00:00, 2025-07-02",
    "2025-07-04T15:00:00, 2025-07-07",
    "2025-07-05T09:00:00, 2025-07-07",
    "2025-07-05T16:00:00, 2025-07-07",
    "2026-01-10T09:00:00, 2026-01-10"
  })
  void givesSameDayProceduresUntilThatEveningOrTheNext(LocalDateTime accepted, LocalDate due) {
    assertThat(due(accepted, new Limit(1, Limit.Unit.SAME_DAY))).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-08, 2025-07-02, 2025-07-04, 2025-07-10",
    "2025-07-08, 2025-07-04, 2025-07-07, 2025-07-09",
    "2025-07-08, 2025-07-05, 2025-07-06, 2025-07-08",
    "2025-07-06, 2025-07-05, 2025-07-06, 2025-07-06",
    "2025-08-29, 2025-08-29, 2025-09-03, 2025-09-03"
  })
  void movesADueDateByTheWorkingDaysOfAPause(
      LocalDate due, LocalDate paused, LocalDate resumed, LocalDate expected) {
    assertThat(moved(due, paused, resumed, Limit.Unit.WORKING_DAYS)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2025-07-05, 2025-07-04, 2025-07-07, 2025-07-08"})
  void movesACalendarLimitByAllDaysOfAPause(
      LocalDate due, LocalDate paused, LocalDate resumed, LocalDate expected) {
    assertThat(moved(due, paused, resumed, Limit.Unit.CALENDAR_DAYS)).isEqualTo(expected);
  }

  private LocalDate due(LocalDateTime accepted, Limit limit) {
    return clock.lasting(clock.due(Moment.of(accepted, ZONE), limit), limit.unit()).day();
  }

  private LocalDate moved(LocalDate due, LocalDate paused, LocalDate resumed, Limit.Unit unit) {
    return clock.moved(Due.wholeDay(due, ZONE), morning(paused), morning(resumed), unit).day();
  }

  private static Moment morning(LocalDate day) {
    return Moment.of(day.atTime(9, 0), ZONE);
  }
}
