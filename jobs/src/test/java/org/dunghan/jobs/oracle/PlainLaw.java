/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dunghan.jobs.sla.Limit;
import org.dunghan.jobs.sla.Policies;
import org.dunghan.jobs.sla.Procedure;
import org.dunghan.jobs.sla.Rulebook;
import org.dunghan.jobs.sla.Source;

/** The reference data of a case, and what it says of a dossier on the day of acceptance. */
record PlainLaw(
    ZoneId zone,
    PlainCalendar calendar,
    Map<String, List<Procedure>> procedures,
    Set<String> units) {
  private static final LocalTime TOO_LATE_FOR_THE_SAME_DAY = LocalTime.of(15, 0);

  /** The same reference data for the fold under test. */
  Rulebook rulebook() {
    return new Rulebook(
        calendar.underTest(),
        procedures,
        units,
        Policies.BUILT_IN,
        Map.of("source", new Source(zone, false)));
  }

  PlainLaw with(PlainCalendar other) {
    return new PlainLaw(zone, other, procedures, units);
  }

  LocalDateTime local(Instant instant) {
    return instant.atZone(zone).toLocalDateTime();
  }

  LocalDate day(Instant instant) {
    return local(instant).toLocalDate();
  }

  /** The limit of a procedure in force on a day; null where there is none. */
  Limit limit(String procedure, LocalDate day) {
    for (Procedure row : procedures.getOrDefault(procedure, List.of())) {
      if (!day.isBefore(row.validFrom()) && !day.isAfter(row.validUntil())) {
        return row.limit();
      }
    }
    return null;
  }

  /** What the clock computes at acceptance, before any pause; null where there is no limit. */
  PlainDue statutory(LocalDateTime accepted, Limit limit) {
    if (limit == null) {
      return null;
    }
    LocalDate day = accepted.toLocalDate();
    LocalDate sum =
        switch (limit.unit()) {
          case WORKING_DAYS -> calendar.after(day, limit.value());
          case CALENDAR_DAYS -> day.plusDays(limit.value());
          case SAME_DAY -> sameDay(accepted);
          case WORKING_HOURS -> throw new IllegalArgumentException("hours");
        };
    LocalDate due =
        limit.unit() == Limit.Unit.CALENDAR_DAYS ? calendar.workingDayOnOrAfter(sum) : sum;
    return new PlainDue(sum, due, day);
  }

  private LocalDate sameDay(LocalDateTime accepted) {
    LocalDate day = accepted.toLocalDate();
    boolean inTime = accepted.toLocalTime().isBefore(TOO_LATE_FOR_THE_SAME_DAY);
    return inTime && calendar.works(day) ? day : calendar.after(day, 1);
  }
}
