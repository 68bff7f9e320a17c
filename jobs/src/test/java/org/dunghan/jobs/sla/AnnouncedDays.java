/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calendar of 2025 and 2026 as the Government announced it. */
final class AnnouncedDays {
  private static final List<String> OFF =
      List.of(
          "2025-01-01",
          "2025-01-27",
          "2025-01-28",
          "2025-01-29",
          "2025-01-30",
          "2025-01-31",
          "2025-04-07",
          "2025-04-30",
          "2025-05-01",
          "2025-05-02",
          "2025-09-01",
          "2025-09-02",
          "2026-01-01",
          "2026-01-02",
          "2026-02-16",
          "2026-02-17",
          "2026-02-18",
          "2026-02-19",
          "2026-02-20",
          "2026-04-27",
          "2026-04-30",
          "2026-05-01",
          "2026-08-31",
          "2026-09-01",
          "2026-09-02",
          "2026-11-24");
  private static final List<String> WORKED = List.of("2025-04-26", "2026-01-10", "2026-08-22");

  private AnnouncedDays() {}

  static WorkingCalendar calendar() {
    Map<LocalDate, Boolean> exceptions = new HashMap<>();
    OFF.forEach(day -> exceptions.put(LocalDate.parse(day), false));
    WORKED.forEach(day -> exceptions.put(LocalDate.parse(day), true));
    return new WorkingCalendar(exceptions);
  }
}
