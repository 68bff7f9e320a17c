/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {
  @ParameterizedTest
  @CsvSource({
    "2025-07-01, 2025-08-25, 2025-05-06, 2025-06-30",
    "2025-06-01, 2025-06-30, 2025-05-01, 2025-05-31",
    "2025-07-01, 2025-09-30, 2025-04-01, 2025-06-30",
    "2025-06-15, 2025-09-14, 2025-03-15, 2025-06-14",
    "2025-03-01, 2025-03-01, 2025-02-28, 2025-02-28",
  })
  void thePeriodBeforeIsAsLongOrHasAsManyWholeMonths(
      LocalDate from, LocalDate to, LocalDate earlierFrom, LocalDate earlierTo) {
    Shift shift = Comparison.PREVIOUS_PERIOD.shift(Optional.empty(), from, to);
    assertThat(shift.first(from)).isEqualTo(earlierFrom);
    assertThat(shift.last(to)).isEqualTo(earlierTo);
  }

  @ParameterizedTest
  @CsvSource({"MONTH, 2025-06-01", "WEEK, 2025-06-24", "REPORT_QUARTER, 2025-04-01"})
  void ofRowsByTimeItIsTheRowBefore(Dimension time, LocalDate earlier) {
    LocalDate from = LocalDate.parse("2025-07-01");
    Shift shift = Comparison.PREVIOUS_PERIOD.shift(Optional.of(time), from, from.plusMonths(3));
    assertThat(shift.first(from)).isEqualTo(earlier);
  }

  @ParameterizedTest
  @CsvSource({"MONTH, 2024-07-01", "WEEK, 2024-07-02", "DAY, 2024-07-01"})
  void aYearAgoWeeksMeetWeeks(Dimension time, LocalDate earlier) {
    LocalDate from = LocalDate.parse("2025-07-01");
    Shift shift = Comparison.LAST_YEAR.shift(Optional.of(time), from, from);
    assertThat(shift.first(from)).isEqualTo(earlier);
  }
}
