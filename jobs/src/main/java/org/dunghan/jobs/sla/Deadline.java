/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;

/** The running clock of one tenure: its due dates, its pauses, and whether its time ran out. */
final class Deadline {
  private final Clock clock;
  private final Ledger ledger;
  private final Set<Finding> findings;
  private final DueDates dues;
  private final Pauses pauses;
  private final List<Pauses.Stop> stops = new ArrayList<>();
  private Optional<Moment> started = Optional.empty();
  private Optional<LocalDate> overdueSince = Optional.empty();
  private boolean ended;

  Deadline(Clock clock, Optional<Limit> limit, Ledger ledger, Set<Finding> findings) {
    this.clock = clock;
    this.ledger = ledger;
    this.findings = findings;
    dues = new DueDates(clock, limit);
    pauses = new Pauses(clock.policy());
  }

  void start(Moment accepted) {
    started = Optional.of(accepted);
    dues.start(accepted);
  }

  /** Delay cannot be erased: a due date set after the one in force has passed changes nothing. */
  void appoint(DossierEvent event, Moment now) {
    if (event.dueAt().isEmpty()) {
      return;
    }
    if (overdueSince.isPresent()) {
      findings.add(Finding.DUE_SET_AFTER_EXPIRY);
    } else if (event.type() == EventType.EXTENDED) {
      dues.extend(event.dueAt().get(), now);
    } else {
      dues.appoint(event.dueAt().get(), now);
    }
  }

  /** The applicant owes something; a supplement asked for when time runs out is worth a look. */
  void request(Pauses.Kind kind, Moment now) {
    if (!pauses.begin(kind, now)) {
      findings.add(Finding.PAUSE_REPEATED);
    } else if (overdueSince.isPresent()) {
      findings.add(Finding.PAUSE_AFTER_EXPIRY);
    } else if (kind == Pauses.Kind.SUPPLEMENT && dues.inForce().filter(isLast(now)).isPresent()) {
      findings.add(Finding.SUPPLEMENT_REQUESTED_ON_LAST_DAY);
    }
  }

  private Predicate<Due> isLast(Moment now) {
    WorkingCalendar calendar = clock.calendar();
    return due -> calendar.workingDaysBetween(now.day(), due.day()) <= 0;
  }

  void settle(Pauses.Kind kind, Moment now) {
    if (!pauses.isOutstanding(kind)) {
      findings.add(Finding.RESUME_WITHOUT_PAUSE);
    }
    pauses.end(kind, now).ifPresent(this::move);
  }

  /** A supplement that came in time starts the limit anew, where the policy says so. */
  void restart(Moment now) {
    if (clock.policy().supplement() == ClockPolicy.Supplement.RESTART
        && pauses.isOutstanding(Pauses.Kind.SUPPLEMENT)
        && overdueSince.isEmpty()) {
      dues.restart(now);
    }
  }

  private void move(Pauses.Stop stop) {
    if (!isOverdue()) {
      stops.add(stop);
    }
    dues.move(stop.from(), stop.until());
  }

  void letTimePassUntil(Moment now) {
    expire(due -> due.isPassedAt(now));
  }

  /** Writes ahead what time alone will change. */
  void letAllTimePass() {
    expire(due -> true);
  }

  private void expire(Predicate<Due> passed) {
    if (canExpire()) {
      overdueSince = dues.inForce().filter(passed).map(Due::overdueFrom);
      overdueSince.ifPresent(day -> ledger.moveTo(day, DayColumn.OPEN_OVERDUE));
    }
  }

  /** A due date that had passed when it was set makes overdue from today on, never before. */
  private void noticeExpiry(Moment now) {
    if (canExpire()) {
      boolean first = now.day().equals(started.orElseThrow().day());
      overdueSince =
          dues.inForce()
              .filter(due -> due.isPassedAt(now))
              .map(due -> first ? due.overdueFrom() : now.day());
    }
  }

  private boolean canExpire() {
    return started.isPresent() && !ended && overdueSince.isEmpty() && !pauses.isPaused();
  }

  /** Stands in the stock of the evening, unless something more happens today. */
  void settleStock(Moment now) {
    noticeExpiry(now);
    ledger.moveTo(now.day(), stock());
  }

  private DayColumn stock() {
    if (isOverdue()) {
      return DayColumn.OPEN_OVERDUE;
    }
    if (pauses.isPaused()) {
      return DayColumn.OPEN_PAUSED;
    }
    return dues.inForce().isPresent() ? DayColumn.OPEN_IN_TIME : DayColumn.OPEN_WITHOUT_DUE;
  }

  /** Stops the clock of a tenure that was started. */
  void end(Moment now) {
    Optional<Pauses.Stop> stop = pauses.endAll(now);
    if (stop.isPresent()) {
      findings.add(Finding.PAUSE_NEVER_RESUMED);
      move(stop.get());
    }
    noticeExpiry(now);
    ended = started.isPresent();
  }

  /** A result of now against the due date in force. */
  Tenure.Timeliness timeliness(Moment now) {
    if (isOverdue()) {
      return Tenure.Timeliness.LATE;
    }
    return dues.inForce()
        .map(due -> now.day().isBefore(due.day()))
        .map(early -> early ? Tenure.Timeliness.EARLY : Tenure.Timeliness.ON_DUE_DATE)
        .orElse(Tenure.Timeliness.WITHOUT_DUE);
  }

  /** The time used until a moment, of a tenure that was started and has a due date. */
  Optional<Allowance> allowance(Moment until) {
    return started.flatMap(
        accepted ->
            dues.inForce().map(due -> allowance(accepted, due, standsStillSince().orElse(until))));
  }

  /** A pause that moves nothing, after expiry or under a final due date, lets time go on. */
  private Allowance allowance(Moment accepted, Due due, Moment until) {
    long consumed = elapsed(accepted, until);
    if (!dues.areFinal()) {
      for (Pauses.Stop stop : stops) {
        consumed -= elapsed(stop.from(), stop.until());
      }
    }
    return new Allowance(dues.unit(), consumed, clock.left(until, due, dues.unit()));
  }

  private Optional<Moment> standsStillSince() {
    return pauses.begun().filter(any -> !isOverdue() && !dues.areFinal());
  }

  private long elapsed(Moment from, Moment until) {
    return clock.elapsed(from, until, dues.unit());
  }

  /** Adds what is known only of the whole; the statutory date of an inherited tenure is its own. */
  void addFindings(boolean inherited) {
    if (started.isEmpty()) {
      return;
    }
    if (dues.inForce().isEmpty() && !findings.contains(Finding.PROCEDURE_UNKNOWN)) {
      findings.add(Finding.DUE_MISSING);
    }
    if (!inherited && dues.differFromStatutory()) {
      findings.add(Finding.DUE_DIFFERS_FROM_STATUTORY);
    }
    LocalDate accepted = started.get().day();
    LocalDate due = dues.inForce().map(Due::day).orElse(accepted);
    if (!clock.calendar().covers(accepted) || !clock.calendar().covers(due)) {
      findings.add(Finding.DAY_OUTSIDE_CALENDAR);
    }
  }

  boolean isOverdue() {
    return overdueSince.isPresent();
  }

  Optional<LocalDate> overdueSince() {
    return overdueSince;
  }

  DueDates dues() {
    return dues;
  }

  Pauses pauses() {
    return pauses;
  }
}
