/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Office hours of a working day: 07:30 to 11:30 and 13:00 to 17:00. */
final class OfficeHours {
  private static final LocalTime OPENS = LocalTime.of(7, 30);
  private static final LocalTime BREAK = LocalTime.of(11, 30);
  private static final LocalTime RESUMES = LocalTime.of(13, 0);
  private static final LocalTime CLOSES = LocalTime.of(17, 0);
  private static final int MORNING = minutes(OPENS, BREAK);
  private static final int DAY = MORNING + minutes(RESUMES, CLOSES);

  private final WorkingCalendar calendar;

  OfficeHours(WorkingCalendar calendar) {
    this.calendar = calendar;
  }

  /** The moment at which a positive stretch of office hours, begun at a moment, is used up. */
  LocalDateTime plus(LocalDateTime from, Duration stretch) {
    boolean working = calendar.isWorking(from.toLocalDate());
    int spent = working ? officeMinutesUntil(from.toLocalTime()) : DAY;
    int total = spent + Math.toIntExact(stretch.toMinutes());
    int wholeDays = (total - 1) / DAY;
    int rest = total - wholeDays * DAY;
    return calendar
        .plusWorkingDays(from.toLocalDate(), wholeDays)
        .atTime(rest <= MORNING ? OPENS.plusMinutes(rest) : RESUMES.plusMinutes(rest - MORNING));
  }

  private static int officeMinutesUntil(LocalTime time) {
    int morning = Math.min(Math.max(minutes(OPENS, time), 0), MORNING);
    int afternoon = Math.min(Math.max(minutes(RESUMES, time), 0), DAY - MORNING);
    return morning + afternoon;
  }

  private static int minutes(LocalTime from, LocalTime until) {
    return (int) Duration.between(from, until).toMinutes();
  }
}
