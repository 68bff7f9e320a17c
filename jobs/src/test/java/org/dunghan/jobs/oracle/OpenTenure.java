/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.Limit;
import org.dunghan.jobs.sla.Tenure.End;
import org.dunghan.jobs.sla.Tenure.EndType;
import org.dunghan.jobs.sla.Tenure.Timeliness;

/** A tenure from its acceptance on: due dates, pauses and the end, one event after another. */
final class OpenTenure {
  private final PlainLaw law;
  private final Flows flows;
  private final LocalDate acceptedDay;
  private final Limit.Unit unit;
  private final Set<EventType> outstanding = EnumSet.noneOf(EventType.class);
  private final PlainStretches worked;

  PlainDue inForce;
  PlainDue original;
  PlainDue statutory;
  private boolean originalIsSet;
  private boolean overdueWhenPaused;
  private LocalDate pausedOn;

  Optional<End> end = Optional.empty();
  boolean overdueAtEnd;
  int extensions;

  /**
   * @param before events that it awaited acceptance with; their due dates count from acceptance
   */
  OpenTenure(PlainLaw law, Flows flows, Instant accepted, Limit limit, List<DossierEvent> before) {
    this.law = law;
    this.flows = flows;
    acceptedDay = law.day(accepted);
    unit = limit == null ? Limit.Unit.WORKING_DAYS : limit.unit();
    worked = new PlainStretches(law.calendar(), acceptedDay);
    statutory = law.statutory(law.local(accepted), limit);
    inForce = statutory;
    original = statutory;
    before.forEach(
        event -> event.dueAt().ifPresent(due -> set(event.type(), law.day(due), acceptedDay)));
  }

  /** The event that is acceptance; nothing is in force before it, so its due date always counts. */
  void begin(DossierEvent event) {
    act(
        event,
        acceptedDay,
        () -> event.dueAt().ifPresent(due -> set(event.type(), law.day(due), acceptedDay)));
  }

  boolean hasAnOutstandingRequest() {
    return !outstanding.isEmpty();
  }

  /** While paused there is no due date, unless the dossier was overdue when the pause began. */
  boolean isPaused() {
    return !outstanding.isEmpty() && !overdueWhenPaused;
  }

  boolean isOverdue(LocalDate evening) {
    return inForce != null && !isPaused() && inForce.hasPassed(evening);
  }

  /** The stock in which it stands on an evening. */
  Optional<DayColumn> stock(LocalDate evening) {
    if (end.isPresent()) {
      return Optional.empty();
    }
    if (isPaused()) {
      return Optional.of(DayColumn.OPEN_PAUSED);
    }
    if (inForce == null) {
      return Optional.of(DayColumn.OPEN_WITHOUT_DUE);
    }
    return Optional.of(isOverdue(evening) ? DayColumn.OPEN_OVERDUE : DayColumn.OPEN_IN_TIME);
  }

  void happen(DossierEvent event) {
    LocalDate today = law.day(event.occurredAt());
    if (end.isPresent() || event.type() == EventType.DECLINED) {
      return;
    }
    act(event, today, () -> setDue(event, today));
  }

  /**
   * A pause begins before the due date that its request sets is looked at, and it ends, as the
   * tenure does, only after that.
   */
  private void act(DossierEvent event, LocalDate today, Runnable setDue) {
    if (isRequest(event)) {
      pause(event.type(), today);
    }
    setDue.run();
    switch (event.type()) {
      case SUPPLEMENTED -> resume(EventType.SUPPLEMENT_REQUESTED, today);
      case FINANCIAL_DUTY_PAID -> resume(EventType.FINANCIAL_DUTY_REQUESTED, today);
      case EXTENDED -> extend(today);
      case COMPLETED, REJECTED, RETURNED, DISCONTINUED, WITHDRAWN ->
          end(event.occurredAt(), EndType.valueOf(event.type().name()));
      default -> {}
    }
  }

  private static boolean isRequest(DossierEvent event) {
    return event.type() == EventType.SUPPLEMENT_REQUESTED
        || event.type() == EventType.FINANCIAL_DUTY_REQUESTED;
  }

  /** Delay cannot be erased: a due date set after the one in force has passed changes nothing. */
  private void setDue(DossierEvent event, LocalDate today) {
    if (event.dueAt().isPresent() && !isOverdue(today)) {
      set(event.type(), law.day(event.dueAt().get()), today);
    }
  }

  private void set(EventType by, LocalDate due, LocalDate since) {
    inForce = PlainDue.set(due, since);
    if (!originalIsSet && by != EventType.EXTENDED) {
      original = inForce;
      originalIsSet = true;
    }
  }

  private void pause(EventType kind, LocalDate today) {
    if (outstanding.isEmpty()) {
      pausedOn = today;
      overdueWhenPaused = isOverdue(today);
    }
    outstanding.add(kind);
  }

  private void resume(EventType kind, LocalDate today) {
    if (outstanding.remove(kind) && outstanding.isEmpty()) {
      resumed(today);
    }
  }

  private void resumed(LocalDate today) {
    worked.exclude(pausedOn, today);
    inForce = moved(inForce, today);
    original = moved(original, today);
    statutory = moved(statutory, today);
    overdueWhenPaused = false;
  }

  private PlainDue moved(PlainDue due, LocalDate resumed) {
    return due == null ? null : due.movedBy(pausedOn, resumed, unit, law.calendar());
  }

  private void extend(LocalDate today) {
    extensions++;
    if (extensions == 1) {
      flows.count(today, DayColumn.EXTENDED);
    }
  }

  /** Ends it at a moment; an end ends a pause. */
  void end(Instant at, EndType type) {
    LocalDate today = law.day(at);
    if (!outstanding.isEmpty()) {
      outstanding.clear();
      resumed(today);
    }
    overdueAtEnd = isOverdue(today);
    Optional<Timeliness> timeliness =
        switch (type) {
          case COMPLETED, REJECTED, RETURNED -> Optional.of(timeliness(today));
          default -> Optional.empty();
        };
    end = Optional.of(new End(at, today, type, timeliness));
    countEnd(today, type, timeliness);
  }

  private Timeliness timeliness(LocalDate today) {
    if (inForce == null) {
      return Timeliness.WITHOUT_DUE;
    }
    int order = today.compareTo(inForce.day());
    return order < 0 ? Timeliness.EARLY : order == 0 ? Timeliness.ON_DUE_DATE : Timeliness.LATE;
  }

  private void countEnd(LocalDate today, EndType type, Optional<Timeliness> timeliness) {
    if (timeliness.isPresent()) {
      flows.count(today, DayColumn.valueOf("RESOLVED_" + timeliness.get()));
      if (original != null) {
        flows.count(today, DayColumn.RESOLVED_WITH_ORIGINAL);
      }
      if (original != null && !original.hasPassed(today)) {
        flows.count(today, DayColumn.RESOLVED_WITHIN_ORIGINAL);
      }
      return;
    }
    flows.count(today, DayColumn.valueOf(type.name()));
    if (overdueAtEnd) {
      flows.count(today, DayColumn.valueOf(type + "_OVERDUE"));
    }
  }

  /** Whole working days from acceptance to a result without pauses. */
  Optional<Integer> processingDays() {
    return end.filter(it -> it.timeliness().isPresent()).map(it -> worked.through(it.day()));
  }
}
