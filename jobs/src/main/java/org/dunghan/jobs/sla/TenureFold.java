/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;

/** Goes once through the events of one tenure, as they happened. */
final class TenureFold {
  private final Rulebook rules;
  private final int number;
  private final List<DossierEvent> events;
  private final Set<Finding> findings = EnumSet.noneOf(Finding.class);
  private final Ledger ledger = new Ledger();
  private final Pauses pauses = new Pauses();
  private final Opening opening;
  private final Tenure.Dimensions dimensions;
  private final Awaiting awaiting;
  private final DueDates dues;
  private final Holding holding;

  private Optional<Instant> acceptedAt = Optional.empty();
  private Optional<LocalDate> overdueSince = Optional.empty();
  private Optional<Tenure.End> end = Optional.empty();
  private Optional<EventType> earlyResult = Optional.empty();
  private int actions;
  private int extensions;

  /**
   * @param former dimensions of the tenure before this one
   */
  TenureFold(
      Rulebook rules, int number, List<DossierEvent> events, Optional<Tenure.Dimensions> former) {
    this.rules = rules;
    this.number = number;
    this.events = events;
    opening = Opening.of(events, findings);
    LocalDate day = rules.day(opening.acceptance().orElse(events.get(0)).occurredAt());
    dimensions = opening.dimensions(rules, former, day, findings);
    awaiting = new Awaiting(rules.calendar(), ledger);
    holding = new Holding(dimensions.receivingUnit());
    Optional<Procedure> procedure = rules.procedure(dimensions.procedure(), day);
    dues = new DueDates(new Clock(rules.calendar()), procedure.map(Procedure::limit));
  }

  /** Folds all events, and writes ahead what time alone will change. */
  void run() {
    for (DossierEvent event : events) {
      LocalDate today = rules.day(event.occurredAt());
      letTimePassUntil(today);
      handle(event, today);
    }
  }

  /** Nothing more happened to the tenure: what time alone will change is written ahead. */
  void leaveRunning() {
    letTimePassUntil(LocalDate.MAX);
  }

  /** Another unit takes over; what was open ends here. */
  void handOver(DossierEvent inherited) {
    LocalDate today = rules.day(inherited.occurredAt());
    letTimePassUntil(today);
    close(inherited.occurredAt(), today, Tenure.EndType.HANDED_OVER);
  }

  boolean hasEnded() {
    return end.isPresent();
  }

  Tenure.Dimensions dimensions() {
    return dimensions;
  }

  void find(Finding finding) {
    findings.add(finding);
  }

  private void handle(DossierEvent event, LocalDate today) {
    if (opening.isAcceptance(event)) {
      open(event, today);
    } else if (end.isPresent() && !isReopening(event)) {
      afterEnd(event, today);
    } else if (acceptedAt.isPresent()) {
      whileOpen(event, today);
    } else {
      whileAwaiting(event, today);
    }
  }

  /** What ended before its acceptance may come again; a result says that it was accepted. */
  private boolean isReopening(DossierEvent event) {
    return acceptedAt.isEmpty() && (event.type() == EventType.RECEIVED || event.type().resolves());
  }

  private void whileAwaiting(DossierEvent event, LocalDate today) {
    event.dueAt().ifPresent(due -> appoint(event.type(), rules.day(due), today));
    switch (event.type()) {
      case RECEIVED -> {
        end = Optional.empty();
        awaiting.begin(rules.local(event.occurredAt()));
      }
      case DECLINED -> {
        ledger.count(today, DayColumn.DECLINED);
        end(event.type(), event.occurredAt(), today);
      }
      case WITHDRAWN, DISCONTINUED -> end(event.type(), event.occurredAt(), today);
      case COMPLETED, REJECTED, RETURNED -> {
        findings.add(Finding.RESULT_BEFORE_ACCEPTANCE);
        earlyResult = earlyResult.or(() -> Optional.of(event.type()));
      }
      default -> {}
    }
  }

  private void open(DossierEvent event, LocalDate today) {
    awaiting.end(today);
    end = Optional.empty();
    acceptedAt = Optional.of(event.occurredAt());
    dues.start(rules.local(event.occurredAt()));
    holding.begin(event);
    ledger.count(today, dimensions.inherited() ? DayColumn.TAKEN_OVER : DayColumn.RECEIVED);
    whileOpen(event, today);
    earlyResult.ifPresent(result -> end(result, event.occurredAt(), today));
  }

  private void whileOpen(DossierEvent event, LocalDate today) {
    act(event, today);
    if (holding.passes(event)) {
      ledger.count(today, DayColumn.HANDOFFS);
    }
    event.dueAt().ifPresent(due -> appoint(event.type(), rules.day(due), today));
    switch (event.type()) {
      case SUPPLEMENT_REQUESTED -> pause(Pauses.Kind.SUPPLEMENT, today);
      case SUPPLEMENTED -> resume(Pauses.Kind.SUPPLEMENT, today);
      case FINANCIAL_DUTY_REQUESTED -> pause(Pauses.Kind.FINANCIAL_DUTY, today);
      case FINANCIAL_DUTY_PAID -> resume(Pauses.Kind.FINANCIAL_DUTY, today);
      case EXTENDED -> countExtension(today);
      case DECLINED -> findings.add(Finding.DECLINED_AFTER_ACCEPTANCE);
      case COMPLETED, REJECTED, RETURNED, DISCONTINUED, WITHDRAWN ->
          end(event.type(), event.occurredAt(), today);
      case RECEIVED, ACCEPTED -> {
        if (!opening.isAcceptance(event)) {
          findings.add(Finding.RECEPTION_REPEATED);
        }
      }
      default -> {}
    }
    if (end.isEmpty()) {
      noticeExpiry(today);
      ledger.moveTo(today, stock());
    }
  }

  /** Handing out a result that was ready is the normal course. */
  private void afterEnd(DossierEvent event, LocalDate today) {
    if (acceptedAt.isPresent()) {
      act(event, today);
    }
    if (event.type() != EventType.RETURNED || end.orElseThrow().timeliness().isEmpty()) {
      findings.add(Finding.EVENT_AFTER_END);
    }
  }

  private void act(DossierEvent event, LocalDate today) {
    if (!event.type().isOfApplicant()) {
      actions++;
      ledger.count(today, DayColumn.ACTIONS);
    }
  }

  /** Delay cannot be erased: a due date set after the one in force has passed changes nothing. */
  private void appoint(EventType type, LocalDate due, LocalDate today) {
    if (overdueSince.isPresent()) {
      findings.add(Finding.DUE_SET_AFTER_EXPIRY);
    } else if (type == EventType.EXTENDED) {
      dues.extend(due, today);
    } else {
      dues.appoint(due, today);
    }
  }

  private void countExtension(LocalDate today) {
    extensions++;
    if (extensions == 1) {
      ledger.count(today, DayColumn.EXTENDED);
    } else {
      findings.add(Finding.EXTENDED_AGAIN);
    }
  }

  private void pause(Pauses.Kind kind, LocalDate today) {
    if (!pauses.begin(kind, today)) {
      findings.add(Finding.PAUSE_REPEATED);
    }
  }

  private void resume(Pauses.Kind kind, LocalDate today) {
    if (!pauses.isOutstanding(kind)) {
      findings.add(Finding.RESUME_WITHOUT_PAUSE);
    }
    pauses.end(kind, today).ifPresent(pause -> dues.move(pause.begin(), today));
  }

  private DayColumn stock() {
    if (overdueSince.isPresent()) {
      return DayColumn.OPEN_OVERDUE;
    }
    if (pauses.isPaused()) {
      return DayColumn.OPEN_PAUSED;
    }
    return dues.inForce().isPresent() ? DayColumn.OPEN_IN_TIME : DayColumn.OPEN_WITHOUT_DUE;
  }

  private void letTimePassUntil(LocalDate today) {
    if (acceptedAt.isEmpty()) {
      awaiting.letTimePassUntil(today);
    } else if (canExpire()) {
      overdueSince = dues.inForce().map(due -> due.plusDays(1)).filter(day -> !day.isAfter(today));
      overdueSince.ifPresent(day -> ledger.moveTo(day, DayColumn.OPEN_OVERDUE));
    }
  }

  /** A due date that had passed when it was set makes overdue from today on, never before. */
  private void noticeExpiry(LocalDate today) {
    if (canExpire()) {
      overdueSince =
          dues.inForce()
              .filter(today::isAfter)
              .map(due -> today.equals(opened()) ? due.plusDays(1) : today);
    }
  }

  private LocalDate opened() {
    return rules.day(acceptedAt.orElseThrow());
  }

  private boolean canExpire() {
    return acceptedAt.isPresent() && end.isEmpty() && overdueSince.isEmpty() && !pauses.isPaused();
  }

  private void end(EventType type, Instant at, LocalDate today) {
    pauses.endAll(today).ifPresent(pause -> dues.move(pause.begin(), today));
    noticeExpiry(today);
    close(at, today, Tenure.EndType.valueOf(type.name()));
  }

  private void close(Instant at, LocalDate today, Tenure.EndType type) {
    awaiting.end(today);
    pauses.endAll(today);
    boolean resolved = acceptedAt.isPresent() && type.resolves();
    Optional<Tenure.Timeliness> timeliness =
        resolved ? Optional.of(dues.timeliness(today, overdueSince)) : Optional.empty();
    end = Optional.of(new Tenure.End(at, today, type, timeliness));
    if (acceptedAt.isPresent()) {
      ledger.countEnd(end.get(), overdueSince.isPresent(), dues.original());
    }
  }

  /** Only a result says how long the work took. */
  private Optional<Integer> processingDays() {
    return end.filter(how -> how.timeliness().isPresent())
        .map(how -> pauses.workingDaysOutside(opened(), how.day(), rules.calendar()));
  }

  /** What the fold knows now. */
  Tenure tenure() {
    boolean suspended = end.isEmpty() && pauses.isPaused() && overdueSince.isEmpty();
    return new Tenure(
        events.get(0).source(),
        events.get(0).dossierId(),
        number,
        dimensions,
        opening.reception().map(DossierEvent::occurredAt),
        acceptedAt,
        acceptedAt.map(rules::day),
        end,
        dues.original(),
        suspended ? Optional.empty() : dues.inForce(),
        dues.statutory(),
        overdueSince,
        pauses.all(),
        processingDays(),
        holding.holder(),
        acceptedAt.map(any -> holding.since()),
        actions,
        holding.handoffs(),
        extensions,
        findings,
        ledger.movements());
  }
}
