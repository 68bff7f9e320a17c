/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.Finding;
import org.dunghan.jobs.sla.Tenure.End;
import org.dunghan.jobs.sla.Tenure.EndType;

/** Where a tenure stands on one evening, replayed from its first event. */
final class Standing {
  private static final int EIGHT_OFFICE_HOURS = 8 * 60;

  private final PlainLaw law;
  private final PlainTenure tenure;
  private final PlainClock clock;
  final Flows flows = new Flows();
  final Set<Finding> findings = EnumSet.noneOf(Finding.class);

  private final List<DossierEvent> beforeAcceptance = new ArrayList<>();
  private Optional<Instant> awaitingSince = Optional.empty();
  private Optional<End> endBeforeAcceptance = Optional.empty();
  private boolean hasBeenDeclined;
  Optional<OpenTenure> open = Optional.empty();
  String holder;
  int actions;
  int handoffs;

  Standing(PlainLaw law, PlainClock clock, PlainTenure tenure, LocalDate evening) {
    this.law = law;
    this.tenure = tenure;
    this.clock = clock;
    int acceptance = tenure.acceptance();
    holder = tenure.receivingUnit();
    for (int i = 0; i < tenure.events().size(); i++) {
      DossierEvent event = tenure.events().get(i);
      if (law.day(event.occurredAt()).isAfter(evening)) {
        return;
      }
      happen(event, i == acceptance);
    }
    tenure
        .handOver()
        .filter(event -> !law.day(event.occurredAt()).isAfter(evening))
        .ifPresent(event -> handOver(event.occurredAt()));
  }

  private void happen(DossierEvent event, boolean isAcceptance) {
    if (isAcceptance) {
      accept(event);
    } else if (open.isPresent()) {
      proceed(event);
    } else if (endBeforeAcceptance.isEmpty() || canBeginAnew(event)) {
      await(event);
    } else {
      findings.add(Finding.EVENT_AFTER_END);
    }
  }

  private static boolean canBeginAnew(DossierEvent event) {
    return event.type() == EventType.RECEIVED || PlainTenure.isResult(event);
  }

  Optional<End> end() {
    return open.isPresent() ? open.get().end : endBeforeAcceptance;
  }

  /** The stock in which it stands on an evening on which nothing else has happened. */
  Optional<DayColumn> stock(LocalDate evening) {
    return open.isPresent()
        ? open.get().stock(evening.atTime(LocalTime.MAX))
        : awaitingSince.map(since -> awaitingStock(since, evening));
  }

  private DayColumn awaitingStock(Instant since, LocalDate evening) {
    LocalDate usedUp = clock.office().after(law.local(since), EIGHT_OFFICE_HOURS).toLocalDate();
    return usedUp.isAfter(evening) ? DayColumn.AWAITING : DayColumn.AWAITING_OVERDUE;
  }

  private void await(DossierEvent event) {
    hold(event);
    switch (event.type()) {
      case RECEIVED -> receive(event);
      case DECLINED, WITHDRAWN, DISCONTINUED ->
          close(event.occurredAt(), EndType.valueOf(event.type().name()));
      case COMPLETED, REJECTED, RETURNED -> findings.add(Finding.RESULT_BEFORE_ACCEPTANCE);
      default -> {}
    }
    if (endBeforeAcceptance.isEmpty() || PlainTenure.isResult(event)) {
      beforeAcceptance.add(event);
    }
  }

  private void receive(DossierEvent event) {
    if (awaitingSince.isPresent()) {
      findings.add(Finding.RECEPTION_REPEATED);
    }
    awaitingSince = Optional.of(event.occurredAt());
    endBeforeAcceptance = Optional.empty();
  }

  private void close(Instant at, EndType type) {
    LocalDate day = law.day(at);
    awaitingSince = Optional.empty();
    endBeforeAcceptance = Optional.of(new End(at, day, type, Optional.empty()));
    if (type == EndType.DECLINED && !hasBeenDeclined) {
      hasBeenDeclined = true;
      flows.count(day, DayColumn.DECLINED);
    }
  }

  private void accept(DossierEvent event) {
    LocalDateTime now = law.local(event.occurredAt());
    flows.count(
        now.toLocalDate(), tenure.isInherited() ? DayColumn.TAKEN_OVER : DayColumn.RECEIVED);
    if (endBeforeAcceptance.isPresent()) {
      findings.add(Finding.ACCEPTED_AFTER_END);
    }
    OpenTenure opened =
        new OpenTenure(law, clock, flows, findings, event.occurredAt(), beforeAcceptance);
    open = Optional.of(opened);
    hold(event);
    opened.begin(event);
    countAction(event);
    if (tenure.isInherited() && opened.isOverdue(now)) {
      findings.add(Finding.INHERITED_OVERDUE);
    }
    tenure
        .resultBeforeAcceptance()
        .ifPresent(result -> opened.end(event.occurredAt(), EndType.valueOf(result.name())));
  }

  private void proceed(DossierEvent event) {
    boolean ended = end().isPresent();
    open.orElseThrow().happen(event);
    countAction(event);
    if (!ended && hold(event)) {
      handoffs++;
      flows.count(law.day(event.occurredAt()), DayColumn.HANDOFFS);
    }
  }

  /** Whether an event gives the dossier to another holder. */
  private boolean hold(DossierEvent event) {
    boolean changes = !event.holderCode().isEmpty() && !event.holderCode().equals(holder);
    holder = changes ? event.holderCode() : holder;
    return changes;
  }

  /** Everything from opening on that is not the applicant's. */
  private void countAction(DossierEvent event) {
    boolean isOfApplicant =
        switch (event.type()) {
          case RECEIVED, SUPPLEMENTED, FINANCIAL_DUTY_PAID, WITHDRAWN -> true;
          default -> false;
        };
    if (!isOfApplicant) {
      actions++;
      flows.count(law.day(event.occurredAt()), DayColumn.ACTIONS);
    }
  }

  private void handOver(Instant at) {
    if (open.isPresent()) {
      open.get().end(at, EndType.HANDED_OVER);
    } else {
      close(at, EndType.HANDED_OVER);
    }
  }

  /** Whether it is, on a day, or was, when it ended on that day, past its due date. */
  boolean wasOverdueOn(LocalDate day) {
    return open.filter(
            it ->
                it.end.isPresent()
                    ? it.overdueAtEnd && it.end.get().day().equals(day)
                    : it.isOverdue(day.atTime(LocalTime.MAX)))
        .isPresent();
  }
}
