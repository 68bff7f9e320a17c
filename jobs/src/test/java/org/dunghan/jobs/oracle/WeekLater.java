/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.sla.ClockPolicy;
import org.dunghan.jobs.sla.Procedure;

/** The same dossier under the same law, but everything a week later. */
record WeekLater(Case before) {
  private static final int A_WEEK = 7;

  Case dossier() {
    return new Case(
        before.seed(),
        law(),
        before.versions().stream().map(WeekLater::event).toList(),
        day(before.begin()),
        day(before.asOf()));
  }

  private PlainLaw law() {
    Map<String, List<Procedure>> procedures = new HashMap<>();
    before
        .law()
        .procedures()
        .forEach((code, rows) -> procedures.put(code, rows.stream().map(WeekLater::row).toList()));
    List<ClockPolicy> policies = before.law().policies().stream().map(WeekLater::row).toList();
    return before.law().with(procedures, policies);
  }

  private static Procedure row(Procedure row) {
    return new Procedure(
        row.code(),
        row.fieldCode(),
        row.competentUnit(),
        row.limit(),
        day(row.validFrom()),
        day(row.validUntil()));
  }

  private static ClockPolicy row(ClockPolicy row) {
    return new ClockPolicy(
        row.scope(),
        day(row.validFrom()),
        day(row.validUntil()),
        row.supplement(),
        row.financialDuty(),
        row.lateness(),
        row.due(),
        row.sameDayUntil(),
        row.officeDay());
  }

  private static LocalDate day(LocalDate day) {
    boolean isEndless = day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX);
    return isEndless ? day : day.plusDays(A_WEEK);
  }

  private static DossierEvent event(DossierEvent event) {
    Duration week = Duration.ofDays(A_WEEK);
    return new DossierEvent(
        event.source(),
        event.dossierId(),
        event.eventId(),
        event.type(),
        event.occurredAt().plus(week),
        event.recordedAt(),
        event.unitCode(),
        event.procedureCode(),
        event.channel(),
        event.resolvingUnitCode(),
        event.holderCode(),
        event.officerId(),
        event.dueAt().map(due -> due.plus(week)),
        event.origin());
  }
}
