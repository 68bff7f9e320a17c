/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.sla.ClockPolicy;
import org.dunghan.jobs.sla.Limit;
import org.dunghan.jobs.sla.Pause;

/** What the applicant owes, and when the clock stood still for it. */
final class PlainPauses {
  private final PlainClock clock;
  private final LocalDateTime accepted;
  private final Set<EventType> outstanding = EnumSet.noneOf(EventType.class);
  private final List<Stretch> stretches = new ArrayList<>();
  private Optional<Stretch> current = Optional.empty();

  /**
   * A pause; until the tenure goes on its end is the end of time.
   *
   * @param late begun after expiry, so that it stops nothing
   */
  record Stretch(LocalDateTime from, LocalDateTime until, boolean late) {}

  PlainPauses(PlainClock clock, LocalDateTime accepted) {
    this.clock = clock;
    this.accepted = accepted;
  }

  boolean isOutstanding(EventType request) {
    return outstanding.contains(request);
  }

  void request(EventType request, LocalDateTime now, boolean overdue) {
    outstanding.add(request);
    if (current.isEmpty() && stops(request)) {
      current = Optional.of(new Stretch(now, LocalDateTime.MAX, overdue));
    }
  }

  private boolean stops(EventType request) {
    return request == EventType.SUPPLEMENT_REQUESTED
        || clock.policy().financialDuty() == ClockPolicy.FinancialDuty.PAUSE;
  }

  /** The pause that is over because nothing that stops the clock is outstanding any more. */
  Optional<Stretch> settle(EventType request, LocalDateTime now) {
    outstanding.remove(request);
    return outstanding.stream().anyMatch(this::stops) ? Optional.empty() : goOn(now);
  }

  /** The pause that is over because the tenure is. */
  Optional<Stretch> settleAll(LocalDateTime now) {
    outstanding.clear();
    return goOn(now);
  }

  private Optional<Stretch> goOn(LocalDateTime now) {
    Optional<Stretch> over = current.map(it -> new Stretch(it.from(), now, it.late()));
    over.ifPresent(stretches::add);
    current = Optional.empty();
    return over;
  }

  boolean isPaused() {
    return current.isPresent();
  }

  /** Whether it is paused, and was not overdue already. */
  boolean standsStill() {
    return current.filter(it -> !it.late()).isPresent();
  }

  List<Pause> all() {
    List<Pause> all = new ArrayList<>();
    stretches.forEach(
        it -> all.add(new Pause(it.from().toLocalDate(), Optional.of(it.until().toLocalDate()))));
    current.ifPresent(it -> all.add(new Pause(it.from().toLocalDate(), Optional.empty())));
    return all;
  }

  /** The working days in no pause at all. */
  int workingDaysOutside(LocalDateTime until) {
    return Math.toIntExact(running(stretches, until, Limit.Unit.WORKING_DAYS));
  }

  /** The time in no pause begun before expiry. */
  long consumed(LocalDateTime until, Limit.Unit unit) {
    List<Stretch> stopped = stretches.stream().filter(it -> !it.late()).toList();
    return running(stopped, until, unit);
  }

  long sinceAcceptance(LocalDateTime until, Limit.Unit unit) {
    return running(List.of(), until, unit);
  }

  LocalDateTime lastRunning(LocalDateTime now) {
    return standsStill() ? current.orElseThrow().from() : now;
  }

  /** The time from acceptance to the first pause, from each to the next, and from the last on. */
  private long running(List<Stretch> stopped, LocalDateTime until, Limit.Unit unit) {
    long total = 0;
    LocalDateTime from = accepted;
    for (Stretch pause : stopped) {
      total += clock.elapsed(from, pause.from(), unit);
      from = pause.until();
    }
    return total + clock.elapsed(from, until, unit);
  }
}
