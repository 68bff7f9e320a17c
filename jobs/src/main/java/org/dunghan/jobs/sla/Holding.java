/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dunghan.jobs.contract.DossierEvent;

/** Who holds a dossier, at first the unit that answers for it at its desk, and what they do. */
final class Holding {
  private final WorkingCalendar calendar;
  private final List<Work.Handoff> handoffs = new ArrayList<>();
  private final List<Work.Wait> waits = new ArrayList<>();
  private final List<Work.OfficerAction> officerActions = new ArrayList<>();
  private Optional<Work.Handoff> waiting = Optional.empty();
  private String holder;
  private Instant since = Instant.EPOCH;
  private int actions;

  Holding(String receivingUnit, WorkingCalendar calendar) {
    holder = receivingUnit;
    this.calendar = calendar;
  }

  /** Whoever was named last holds it when it is accepted. */
  void await(DossierEvent event) {
    if (!event.holderCode().isEmpty()) {
      holder = event.holderCode();
    }
  }

  void begin(DossierEvent acceptance) {
    await(acceptance);
    since = acceptance.occurredAt();
  }

  /** Whether an event changes the holder; whatever it does, nobody waits for it any more. */
  boolean passes(DossierEvent event, LocalDate today) {
    endWait(today);
    boolean handoff = !event.holderCode().isEmpty() && !event.holderCode().equals(holder);
    if (handoff) {
      handOff(
          new Work.Handoff(today, holder, event.holderCode(), !event.type().ends()),
          event.occurredAt());
    }
    return handoff;
  }

  private void handOff(Work.Handoff handoff, Instant at) {
    handoffs.add(handoff);
    waiting = Optional.of(handoff).filter(Work.Handoff::waits);
    holder = handoff.to();
    since = at;
  }

  /** Something happened to the dossier. */
  void endWait(LocalDate today) {
    waiting.ifPresent(
        from ->
            waits.add(
                new Work.Wait(
                    today,
                    from.from(),
                    from.to(),
                    calendar.workingDaysBetween(from.day(), today))));
    waiting = Optional.empty();
  }

  /** Takes an action that is not the applicant's; the source may not say which officer's. */
  void act(DossierEvent event, LocalDate today) {
    actions++;
    if (!event.officerId().isEmpty()) {
      officerActions.add(new Work.OfficerAction(today, holder, event.officerId()));
    }
  }

  String holder() {
    return holder;
  }

  Instant since() {
    return since;
  }

  int actions() {
    return actions;
  }

  int handoffs() {
    return handoffs.size();
  }

  Work work() {
    return new Work(handoffs, waits, officerActions);
  }
}
