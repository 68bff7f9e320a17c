/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficeHoursTest {
  private final OfficeHours officeHours =
      new OfficeHours(AnnouncedDays.calendar(), ClockPolicy.BUILT_IN.officeDay());

  @ParameterizedTest(name = "{0} + {1} office hours")
  @CsvSource({
    "2025-07-01T07:30, 8, 2025-07-01T17:00",
    "2025-07-01T05:00, 8, 2025-07-01T17:00",
    "2025-07-01T09:10, 8, 2025-07-02T09:10",
    "2025-07-01T11:30, 8, 2025-07-02T11:30",
    "2025-07-01T12:15, 8, 2025-07-02T11:30",
    "2025-07-01T13:00, 8, 2025-07-02T11:30",
    "2025-07-01T13:01, 8, 2025-07-02T13:01",
    "2025-07-01T17:00, 8, 2025-07-02T17:00",
    "2025-07-01T23:59, 8, 2025-07-02T17:00",
    "2025-07-01T10:00, 2, 2025-07-01T13:30",
    "2025-07-01T10:00, 20, 2025-07-03T15:30"
  })
  void runOnlyWhileTheOfficeIsOpen(LocalDateTime from, int hours, LocalDateTime expected) {
    assertThat(officeHours.plus(from, Duration.ofHours(hours))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-04T16:00, 2025-07-07T16:00",
    "2025-07-05T10:00, 2025-07-07T17:00",
    "2025-08-29T16:00, 2025-09-03T16:00",
    "2026-01-09T16:00, 2026-01-10T16:00"
  })
  void standStillOnDaysOff(LocalDateTime from, LocalDateTime expected) {
    assertThat(officeHours.plus(from, Duration.ofHours(8))).isEqualTo(expected);
  }
}
