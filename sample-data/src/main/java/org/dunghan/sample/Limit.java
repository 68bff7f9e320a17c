/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** How long a procedure may take. */
record Limit(LimitUnit unit, int value) {

  private static final LocalTime SAME_DAY_UNTIL = LocalTime.of(15, 0);

  static Limit of(String value, String unit) {
    return unit.isEmpty()
        ? new Limit(LimitUnit.NONE, 0)
        : new Limit(LimitUnit.valueOf(unit), Integer.parseInt(value));
  }

  /** The day until whose end the result is due; null without a limit. */
  LocalDate due(LocalDateTime accepted, WorkingCalendar calendar) {
    LocalDate day = accepted.toLocalDate();
    return switch (unit) {
      case WORKING_DAYS -> calendar.plus(day, value);
      case CALENDAR_DAYS -> calendar.onOrAfter(day.plusDays(value));
      case SAME_DAY ->
          accepted.toLocalTime().isBefore(SAME_DAY_UNTIL)
              ? calendar.onOrAfter(day)
              : calendar.plus(day, 1);
      case NONE -> null;
    };
  }
}
