/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.sla.ClockPolicy;
import org.dunghan.jobs.sla.Limit;
import org.dunghan.jobs.sla.Policies;
import org.dunghan.jobs.sla.Procedure;
import org.dunghan.jobs.sla.Rulebook;
import org.dunghan.jobs.sla.Source;

/** The reference data of a case, and what it says of a dossier on the day of acceptance. */
record PlainLaw(
    Source source,
    PlainCalendar calendar,
    Map<String, List<Procedure>> procedures,
    Set<String> units,
    List<ClockPolicy> policies) {
  /** The one source of all events. */
  static final String SOURCE = "source";

  /** The same reference data for the fold under test. */
  Rulebook rulebook() {
    return new Rulebook(
        calendar.underTest(), procedures, units, new Policies(policies), Map.of(SOURCE, source));
  }

  PlainLaw with(PlainCalendar other) {
    return new PlainLaw(source, other, procedures, units, policies);
  }

  PlainLaw with(Map<String, List<Procedure>> others, List<ClockPolicy> otherPolicies) {
    return new PlainLaw(source, calendar, others, units, otherPolicies);
  }

  PlainLaw withoutPolicies() {
    return with(procedures, List.of());
  }

  ZoneId zone() {
    return source.zone();
  }

  LocalDateTime local(Instant instant) {
    return instant.atZone(zone()).toLocalDateTime();
  }

  LocalDate day(Instant instant) {
    return local(instant).toLocalDate();
  }

  /** The row of a procedure in force on a day. */
  Optional<Procedure> procedure(String code, LocalDate day) {
    return procedures.getOrDefault(code, List.of()).stream()
        .filter(row -> !day.isBefore(row.validFrom()) && !day.isAfter(row.validUntil()))
        .findFirst();
  }

  /** How time is counted for a tenure. */
  PlainClock clock(PlainTenure tenure) {
    return clock(tenure.procedure(), day(tenure.opened()));
  }

  /** How time is counted for a dossier that is accepted on a day. */
  private PlainClock clock(String procedure, LocalDate day) {
    Optional<Procedure> row = procedure(procedure, day);
    ClockPolicy policy = policy(row.map(Procedure::fieldCode).orElse(""), procedure, day);
    Limit limit = row.map(Procedure::limit).orElse(null);
    return new PlainClock(calendar, calendar.office(policy.officeDay()), policy, limit);
  }

  /** Of the rows that fit, the one for a procedure, else for a field, else for the source. */
  private ClockPolicy policy(String field, String procedure, LocalDate day) {
    ClockPolicy best = ClockPolicy.BUILT_IN;
    int bestWeight = -1;
    for (ClockPolicy row : policies) {
      boolean fits =
          fits(row.scope().source(), SOURCE)
              && fits(row.scope().fieldCode(), field)
              && fits(row.scope().procedureCode(), procedure)
              && !day.isBefore(row.validFrom())
              && !day.isAfter(row.validUntil());
      if (fits && weight(row.scope()) > bestWeight) {
        best = row;
        bestWeight = weight(row.scope());
      }
    }
    return best;
  }

  private static boolean fits(String scope, String code) {
    return scope.isEmpty() || scope.equals(code);
  }

  private static int weight(ClockPolicy.Scope scope) {
    return (scope.procedureCode().isEmpty() ? 0 : 4)
        + (scope.fieldCode().isEmpty() ? 0 : 2)
        + (scope.source().isEmpty() ? 0 : 1);
  }
}
