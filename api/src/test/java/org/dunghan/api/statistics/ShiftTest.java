/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShiftTest {
  @ParameterizedTest
  @CsvSource({
    "2025-07-29, 1, 2025-06-29",
    "2025-07-30, 1, 2025-06-30",
    "2025-07-31, 1, 2025-06-30",
    "2025-03-27, 1, 2025-02-27",
    "2025-03-28, 1, 2025-02-28",
    "2025-03-30, 1, 2025-02-28",
    "2025-03-31, 1, 2025-02-28",
    "2025-11-29, 3, 2025-08-29",
    "2025-11-30, 3, 2025-08-31",
    "2024-02-28, 1, 2024-01-28",
    "2024-02-28, 12, 2023-02-28",
    "2024-02-29, 12, 2023-02-28",
    "2025-02-28, 12, 2024-02-29",
    "2025-07-14, 1, 2025-06-14",
  })
  void theLastDayLosesNoDayOfTheEarlierMonth(LocalDate day, int months, LocalDate earlier) {
    assertThat(new Shift(months, 0).last(day)).isEqualTo(earlier);
  }

  @ParameterizedTest
  @CsvSource({"2025-07-31, 2025-07-24", "2025-03-01, 2025-02-22", "2025-07-30, 2025-07-23"})
  void weeksBackTheLastDayIsTheSameWeekday(LocalDate day, LocalDate earlier) {
    assertThat(new Shift(0, 7).last(day)).isEqualTo(earlier);
  }
}
