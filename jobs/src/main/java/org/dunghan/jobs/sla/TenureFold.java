/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;

/** Goes once through the events of one tenure, as they happened. */
final class TenureFold {
  private final int number;
  private final List<DossierEvent> events;
  private final Set<Finding> findings = EnumSet.noneOf(Finding.class);
  private final Ledger ledger = new Ledger();
  private final Opening opening;
  private final Tenure.Dimensions dimensions;
  private final Clock clock;
  private final Awaiting awaiting;
  private final Deadline deadline;
  private final Holding holding;

  private Optional<Moment> accepted = Optional.empty();
  private Optional<Tenure.End> end = Optional.empty();
  private Optional<EventType> earlyResult = Optional.empty();
  private boolean declined;
  private int extensions;

  /**
   * @param former dimensions of the tenure before this one
   */
  TenureFold(
      Rulebook rules, int number, List<DossierEvent> events, Optional<Tenure.Dimensions> former) {
    this.number = number;
    this.events = events;
    String name = events.get(0).source();
    Source source = rules.source(name);
    opening = Opening.of(events, source.receivedIsAcceptance(), findings);
    Instant opened = opening.acceptance().orElse(events.get(0)).occurredAt();
    var day = Moment.of(opened, source.zone()).day();
    String code = opening.procedure(former);
    Optional<Procedure> procedure = rules.procedure(code, day);
    dimensions = opening.dimensions(rules.units(), procedure, former, findings);
    clock = rules.clock(name, procedure.map(Procedure::fieldCode).orElse(""), code, day);
    awaiting = new Awaiting(clock.officeHours(), ledger);
    holding = new Holding(dimensions.receivingUnit(), rules.calendar());
    deadline = new Deadline(clock, procedure.map(Procedure::limit), ledger, findings);
    OpeningFindings.add(opening, dimensions.channel(), clock, findings);
  }

  /** Folds all events. */
  void run() {
    for (DossierEvent event : events) {
      Moment now = clock.moment(event.occurredAt());
      letTimePassUntil(now);
      handle(event, now);
    }
  }

  /** Nothing more happened to the tenure: what time alone will change is written ahead. */
  void leaveRunning() {
    awaiting.letAllTimePass();
    deadline.letAllTimePass();
  }

  /** Another unit takes over; what was open ends here. */
  void handOver(DossierEvent inherited) {
    Moment now = clock.moment(inherited.occurredAt());
    letTimePassUntil(now);
    holding.endWait(now.day());
    end(Tenure.EndType.HANDED_OVER, now);
  }

  private void letTimePassUntil(Moment now) {
    awaiting.letTimePassUntil(now.day());
    deadline.letTimePassUntil(now);
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

  private void handle(DossierEvent event, Moment now) {
    if (opening.isAcceptance(event)) {
      open(event, now);
    } else if (end.isPresent() && !isReopening(event)) {
      afterEnd(event, now);
    } else if (accepted.isPresent()) {
      whileOpen(event, now);
    } else {
      whileAwaiting(event, now);
    }
  }

  /** What ended before its acceptance may come again; a result says that it was accepted. */
  private boolean isReopening(DossierEvent event) {
    return accepted.isEmpty() && (event.type() == EventType.RECEIVED || event.type().resolves());
  }

  private void whileAwaiting(DossierEvent event, Moment now) {
    holding.await(event);
    appoint(event, now);
    switch (event.type()) {
      case RECEIVED -> {
        if (awaiting.isRunning()) {
          findings.add(Finding.RECEPTION_REPEATED);
        }
        end = Optional.empty();
        awaiting.begin(now.local());
      }
      case DECLINED -> {
        countRefusal(now);
        end(Tenure.EndType.DECLINED, now);
      }
      case WITHDRAWN, DISCONTINUED -> end(Tenure.EndType.valueOf(event.type().name()), now);
      case COMPLETED, REJECTED, RETURNED -> {
        findings.add(Finding.RESULT_BEFORE_ACCEPTANCE);
        earlyResult = earlyResult.or(() -> Optional.of(event.type()));
      }
      default -> {}
    }
  }

  private void open(DossierEvent event, Moment now) {
    awaiting.end(now.day());
    if (end.isPresent()) {
      findings.add(Finding.ACCEPTED_AFTER_END);
    }
    end = Optional.empty();
    accepted = Optional.of(now);
    deadline.start(now);
    holding.begin(event);
    ledger.count(now.day(), dimensions.inherited() ? DayColumn.TAKEN_OVER : DayColumn.RECEIVED);
    whileOpen(event, now);
    if (dimensions.inherited() && deadline.isOverdue()) {
      findings.add(Finding.INHERITED_OVERDUE);
    }
    earlyResult.ifPresent(result -> end(Tenure.EndType.valueOf(result.name()), now));
  }

  private void whileOpen(DossierEvent event, Moment now) {
    act(event, now);
    if (holding.passes(event, now.day())) {
      ledger.count(now.day(), DayColumn.HANDOFFS);
    }
    if (event.type() == EventType.SUPPLEMENTED) {
      deadline.restart(now);
    }
    appoint(event, now);
    switch (event.type()) {
      case SUPPLEMENT_REQUESTED -> deadline.request(Pauses.Kind.SUPPLEMENT, now);
      case SUPPLEMENTED -> deadline.settle(Pauses.Kind.SUPPLEMENT, now);
      case FINANCIAL_DUTY_REQUESTED -> deadline.request(Pauses.Kind.FINANCIAL_DUTY, now);
      case FINANCIAL_DUTY_PAID -> deadline.settle(Pauses.Kind.FINANCIAL_DUTY, now);
      case EXTENDED -> countExtension(now);
      case DECLINED -> findings.add(Finding.DECLINED_AFTER_ACCEPTANCE);
      case COMPLETED, REJECTED, RETURNED, DISCONTINUED, WITHDRAWN ->
          end(Tenure.EndType.valueOf(event.type().name()), now);
      case RECEIVED, ACCEPTED -> {
        if (!opening.isAcceptance(event)) {
          findings.add(Finding.RECEPTION_REPEATED);
        }
      }
      default -> {}
    }
    if (end.isEmpty()) {
      deadline.settleStock(now);
    }
  }

  /** Handing out a result that was ready is the normal course. */
  private void afterEnd(DossierEvent event, Moment now) {
    if (accepted.isPresent()) {
      act(event, now);
    }
    if (event.type() != EventType.RETURNED || end.orElseThrow().timeliness().isEmpty()) {
      findings.add(Finding.EVENT_AFTER_END);
    }
  }

  private void act(DossierEvent event, Moment now) {
    if (!event.type().isOfApplicant()) {
      holding.act(event, now.day());
      ledger.count(now.day(), DayColumn.ACTIONS);
    }
  }

  /** A refusal promises no due date, nor does what else ends the wait for acceptance. */
  private void appoint(DossierEvent event, Moment now) {
    EventType type = event.type();
    boolean ends = accepted.isEmpty() && type.ends() && !type.resolves();
    if (type != EventType.DECLINED && !ends) {
      deadline.appoint(event, now);
    }
  }

  /** Dossiers are counted, not refusals: one that is filed again may be refused again. */
  private void countRefusal(Moment now) {
    if (!declined) {
      ledger.count(now.day(), DayColumn.DECLINED);
    }
    declined = true;
  }

  private void countExtension(Moment now) {
    extensions++;
    if (extensions == 1) {
      ledger.count(now.day(), DayColumn.EXTENDED);
    } else {
      findings.add(Finding.EXTENDED_AGAIN);
    }
  }

  private void end(Tenure.EndType type, Moment now) {
    deadline.end(now);
    awaiting.end(now.day());
    Optional<Tenure.Timeliness> timeliness =
        accepted.filter(any -> type.resolves()).map(any -> deadline.timeliness(now));
    end = Optional.of(new Tenure.End(now.at(), now.day(), type, timeliness));
    if (accepted.isPresent()) {
      ledger.countEnd(end.get(), deadline.isOverdue(), deadline.dues().original(), now);
    }
    if (timeliness.isEmpty() && deadline.isOverdue()) {
      findings.add(Finding.ENDED_OVERDUE_WITHOUT_RESULT);
    }
  }

  /** Only a result says how long the work took. */
  private Optional<Integer> processingDays() {
    return end.filter(how -> how.timeliness().isPresent())
        .map(
            how ->
                deadline
                    .pauses()
                    .workingDaysOutside(accepted.orElseThrow().day(), how.day(), clock.calendar()));
  }

  /** What the fold knows as of a moment. */
  Tenure tenure(Moment asOf) {
    deadline.addFindings(dimensions.inherited());
    Moment until = end.map(how -> clock.moment(how.at())).orElse(asOf);
    DueDates dues = deadline.dues();
    boolean suspended = deadline.pauses().isPaused() && !deadline.isOverdue();
    return new Tenure(
        events.get(0).source(),
        events.get(0).dossierId(),
        number,
        dimensions,
        opening.reception().map(DossierEvent::occurredAt),
        accepted.map(Moment::at),
        accepted.map(Moment::day),
        end,
        dues.original(),
        suspended ? Optional.empty() : dues.inForce(),
        dues.statutory(),
        deadline.overdueSince(),
        deadline.pauses().all(),
        processingDays(),
        deadline.allowance(until),
        holding.holder(),
        accepted.map(any -> holding.since()),
        holding.actions(),
        holding.handoffs(),
        extensions,
        findings,
        ledger.movements(),
        holding.work());
  }
}
