/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pauses of one tenure: it is paused while at least one kind that stops is outstanding. */
final class Pauses {

  /** What the applicant still owes. */
  enum Kind {
    SUPPLEMENT,
    FINANCIAL_DUTY
  }

  private final ClockPolicy policy;
  private final Set<Kind> outstanding = EnumSet.noneOf(Kind.class);
  private final List<Stop> ended = new ArrayList<>();
  private Optional<Moment> begun = Optional.empty();

  Pauses(ClockPolicy policy) {
    this.policy = policy;
  }

  /** False when the kind is outstanding already. */
  boolean begin(Kind kind, Moment now) {
    boolean first = outstanding.add(kind);
    if (begun.isEmpty() && stops(kind)) {
      begun = Optional.of(now);
    }
    return first;
  }

  /** Whether the applicant still owes something of a kind. */
  boolean isOutstanding(Kind kind) {
    return outstanding.contains(kind);
  }

  /** Ends a kind; gives the whole pause when it was the last one that stopped the clock. */
  Optional<Stop> end(Kind kind, Moment now) {
    outstanding.remove(kind);
    for (Kind other : outstanding) {
      if (stops(other)) {
        return Optional.empty();
      }
    }
    return end(now);
  }

  private boolean stops(Kind kind) {
    return kind == Kind.SUPPLEMENT || policy.financialDuty() == ClockPolicy.FinancialDuty.PAUSE;
  }

  /** Ends all kinds; gives the pause when there was one. */
  Optional<Stop> endAll(Moment now) {
    outstanding.clear();
    return end(now);
  }

  private Optional<Stop> end(Moment now) {
    Optional<Stop> stop = begun.map(begin -> new Stop(begin, now));
    stop.ifPresent(ended::add);
    begun = Optional.empty();
    return stop;
  }

  boolean isPaused() {
    return begun.isPresent();
  }

  /** Since when the clock stands still, or none. */
  Optional<Moment> begun() {
    return begun;
  }

  /** All pauses, the last one open while the tenure is paused. */
  List<Pause> all() {
    List<Pause> all = new ArrayList<>();
    ended.forEach(stop -> all.add(new Pause(stop.from().day(), Optional.of(stop.until().day()))));
    begun.ifPresent(begin -> all.add(new Pause(begin.day(), Optional.empty())));
    return all;
  }

  /** The working days after one day up to and including another, without those of the pauses. */
  int workingDaysOutside(LocalDate from, LocalDate until, WorkingCalendar calendar) {
    int days = calendar.workingDaysBetween(from, until);
    for (Stop stop : ended) {
      days -= calendar.workingDaysBetween(stop.from().day(), stop.until().day());
    }
    return days;
  }

  /** A stretch during which the clock stood still. */
  record Stop(Moment from, Moment until) {}
}
