/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.sla.Allowance;
import org.dunghan.jobs.sla.ClockPolicy;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.Finding;
import org.dunghan.jobs.sla.Limit;
import org.dunghan.jobs.sla.Tenure.End;
import org.dunghan.jobs.sla.Tenure.EndType;
import org.dunghan.jobs.sla.Tenure.Timeliness;

/** A tenure from its acceptance on: due dates, pauses and the end, one event after another. */
final class OpenTenure {
  private final PlainLaw law;
  private final PlainClock clock;
  private final Flows flows;
  private final Set<Finding> findings;
  final PlainDues dues;
  final PlainPauses pauses;

  Optional<End> end = Optional.empty();
  boolean overdueAtEnd;
  int extensions;

  /**
   * @param before events that it awaited acceptance with; their due dates count from acceptance
   */
  OpenTenure(
      PlainLaw law,
      PlainClock clock,
      Flows flows,
      Set<Finding> findings,
      Instant accepted,
      List<DossierEvent> before) {
    this.law = law;
    this.clock = clock;
    this.flows = flows;
    this.findings = findings;
    LocalDateTime now = law.local(accepted);
    dues = new PlainDues(clock, now);
    pauses = new PlainPauses(clock, now);
    before.forEach(event -> set(event, now));
  }

  /** The event that is acceptance; nothing is in force before it, so its due date always counts. */
  void begin(DossierEvent event) {
    switch (event.type()) {
      case RECEIVED, ACCEPTED -> set(event, law.local(event.occurredAt()));
      default -> happen(event, false);
    }
  }

  private void set(DossierEvent event, LocalDateTime now) {
    event.dueAt().ifPresent(due -> dues.set(event.type(), law.local(due), now));
  }

  /** While paused it is not overdue, unless it was when the pause began. */
  boolean isOverdue(LocalDateTime now) {
    return !pauses.standsStill() && dues.inForce().filter(it -> it.hasPassed(now)).isPresent();
  }

  /** The stock in which it stands on an evening. */
  Optional<DayColumn> stock(LocalDateTime evening) {
    if (end.isPresent()) {
      return Optional.empty();
    }
    if (pauses.standsStill()) {
      return Optional.of(DayColumn.OPEN_PAUSED);
    }
    if (dues.inForce().isEmpty()) {
      return Optional.of(DayColumn.OPEN_WITHOUT_DUE);
    }
    return Optional.of(isOverdue(evening) ? DayColumn.OPEN_OVERDUE : DayColumn.OPEN_IN_TIME);
  }

  void happen(DossierEvent event) {
    LocalDateTime now = law.local(event.occurredAt());
    if (end.isPresent()) {
      happenAfterEnd(event);
    } else {
      happen(event, isOverdue(now));
    }
  }

  private void happen(DossierEvent event, boolean overdue) {
    LocalDateTime now = law.local(event.occurredAt());
    if (event.type() == EventType.DECLINED) {
      findings.add(Finding.DECLINED_AFTER_ACCEPTANCE);
      return;
    }
    restart(event, now, overdue);
    setDue(event, now, overdue);
    act(event, now, overdue);
  }

  /** Only handing out a result is to be expected. */
  private void happenAfterEnd(DossierEvent event) {
    boolean result = end.orElseThrow().timeliness().isPresent();
    if (!result || event.type() != EventType.RETURNED) {
      findings.add(Finding.EVENT_AFTER_END);
    }
  }

  private void restart(DossierEvent event, LocalDateTime now, boolean overdue) {
    if (event.type() == EventType.SUPPLEMENTED
        && clock.policy().supplement() == ClockPolicy.Supplement.RESTART
        && pauses.isOutstanding(EventType.SUPPLEMENT_REQUESTED)
        && !overdue) {
      dues.restart(now);
    }
  }

  /** Delay cannot be erased: a due date set after the one in force has passed changes nothing. */
  private void setDue(DossierEvent event, LocalDateTime now, boolean overdue) {
    if (!overdue) {
      set(event, now);
    } else if (event.dueAt().isPresent()) {
      findings.add(Finding.DUE_SET_AFTER_EXPIRY);
    }
  }

  private void act(DossierEvent event, LocalDateTime now, boolean overdue) {
    switch (event.type()) {
      case SUPPLEMENT_REQUESTED, FINANCIAL_DUTY_REQUESTED -> request(event.type(), now, overdue);
      case SUPPLEMENTED -> settle(EventType.SUPPLEMENT_REQUESTED, now);
      case FINANCIAL_DUTY_PAID -> settle(EventType.FINANCIAL_DUTY_REQUESTED, now);
      case EXTENDED -> extend(now.toLocalDate());
      case COMPLETED, REJECTED, RETURNED, DISCONTINUED, WITHDRAWN ->
          end(event.occurredAt(), EndType.valueOf(event.type().name()));
      case RECEIVED, ACCEPTED -> findings.add(Finding.RECEPTION_REPEATED);
      default -> {}
    }
  }

  private void request(EventType request, LocalDateTime now, boolean overdue) {
    if (pauses.isOutstanding(request)) {
      findings.add(Finding.PAUSE_REPEATED);
    } else if (overdue) {
      findings.add(Finding.PAUSE_AFTER_EXPIRY);
    } else if (request == EventType.SUPPLEMENT_REQUESTED && isLastWorkingDay(now.toLocalDate())) {
      findings.add(Finding.SUPPLEMENT_REQUESTED_ON_LAST_DAY);
    }
    pauses.request(request, now, overdue);
  }

  private boolean isLastWorkingDay(LocalDate today) {
    return dues.inForce()
        .filter(it -> clock.calendar().workingDays(today, it.day()) <= 0)
        .isPresent();
  }

  private void settle(EventType request, LocalDateTime now) {
    if (!pauses.isOutstanding(request)) {
      findings.add(Finding.RESUME_WITHOUT_PAUSE);
    }
    pauses.settle(request, now).ifPresent(this::move);
  }

  private void move(PlainPauses.Stretch pause) {
    dues.resume(pause.from(), pause.until());
  }

  private void extend(LocalDate today) {
    extensions++;
    if (extensions == 1) {
      flows.count(today, DayColumn.EXTENDED);
    } else {
      findings.add(Finding.EXTENDED_AGAIN);
    }
  }

  /** Ends it at a moment; an end ends a pause. */
  void end(Instant at, EndType type) {
    LocalDateTime now = law.local(at);
    Optional<PlainPauses.Stretch> pause = pauses.settleAll(now);
    pause.ifPresent(this::move);
    pause.ifPresent(any -> findings.add(Finding.PAUSE_NEVER_RESUMED));
    overdueAtEnd = isOverdue(now);
    Optional<Timeliness> timeliness =
        switch (type) {
          case COMPLETED, REJECTED, RETURNED -> Optional.of(timeliness(now));
          default -> Optional.empty();
        };
    end = Optional.of(new End(at, now.toLocalDate(), type, timeliness));
    if (overdueAtEnd && timeliness.isEmpty()) {
      findings.add(Finding.ENDED_OVERDUE_WITHOUT_RESULT);
    }
    flows.countEnd(end.get(), overdueAtEnd, dues.original().map(due -> !due.hasPassed(now)));
  }

  private Timeliness timeliness(LocalDateTime now) {
    if (dues.inForce().isEmpty()) {
      return Timeliness.WITHOUT_DUE;
    }
    if (overdueAtEnd) {
      return Timeliness.LATE;
    }
    boolean early = now.toLocalDate().isBefore(dues.inForce().get().day());
    return early ? Timeliness.EARLY : Timeliness.ON_DUE_DATE;
  }

  /** Whole working days from acceptance to a result without pauses. */
  Optional<Integer> processingDays() {
    return end.filter(it -> it.timeliness().isPresent())
        .map(it -> pauses.workingDaysOutside(law.local(it.at())));
  }

  /** The time used until it ended, or until now, and the time left then. */
  Optional<Allowance> allowance(LocalDateTime now) {
    return dues.inForce().map(due -> allowance(due, end.map(it -> law.local(it.at())).orElse(now)));
  }

  private Allowance allowance(Last due, LocalDateTime now) {
    Limit.Unit unit = clock.unit();
    boolean stops = dues.areMovable();
    LocalDateTime until = stops ? pauses.lastRunning(now) : now;
    long consumed = stops ? pauses.consumed(until, unit) : pauses.sinceAcceptance(until, unit);
    LocalDateTime last = unit == Limit.Unit.WORKING_HOURS ? due.end() : due.day().atStartOfDay();
    return new Allowance(unit, consumed, clock.elapsed(until, last, unit));
  }

  /** What is odd about the due dates as a whole. */
  void findInDues(boolean inherited, boolean procedureIsKnown) {
    if (dues.inForce().isEmpty() && procedureIsKnown) {
      findings.add(Finding.DUE_MISSING);
    }
    boolean differs =
        dues.statutory().filter(due -> dues.original().orElseThrow().differsFrom(due)).isPresent();
    if (differs && !inherited) {
      findings.add(Finding.DUE_DIFFERS_FROM_STATUTORY);
    }
  }
}
