/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;

/**
 * A random dossier that is accepted and paused, so that only its limit and its pauses decide when
 * it is due.
 *
 * @param paused with supplements only
 * @param pausedMore with a financial duty besides
 */
record PausedDossier(Case paused, Case pausedMore) {
  static final String PROCEDURE = "p1";

  static PausedDossier of(Case random) {
    Dice dice = new Dice(random.seed());
    List<DossierEvent> events = new ArrayList<>();
    int day = dice.below(5);
    events.add(event(random, dice, EventType.RECEIVED, day));
    events.add(event(random, dice, EventType.ACCEPTED, day + 1));
    addPauses(random, dice, events, EventType.SUPPLEMENT_REQUESTED, EventType.SUPPLEMENTED);
    Case paused = random.with(List.copyOf(events));
    addPauses(
        random, dice, events, EventType.FINANCIAL_DUTY_REQUESTED, EventType.FINANCIAL_DUTY_PAID);
    return new PausedDossier(paused, random.with(List.copyOf(events)));
  }

  /** The same, but some are accepted with a due date. */
  static PausedDossier appointed(Case random) {
    PausedDossier dossier = of(random);
    return new PausedDossier(withADueDate(dossier.paused()), withADueDate(dossier.pausedMore()));
  }

  private static Case withADueDate(Case random) {
    Dice dice = new Dice(random.seed());
    List<DossierEvent> events = new ArrayList<>(random.versions());
    LocalDateTime due =
        random.begin().plusDays(dice.below(30)).atTime(dice.oneOf(List.of(0, 0, 10, 14, 20)), 0);
    if (dice.inPercent(40)) {
      DossierEvent it = events.get(1);
      events.set(1, due(it, due.atZone(random.law().zone()).toInstant()));
    }
    return random.with(List.copyOf(events));
  }

  private static DossierEvent due(DossierEvent event, Instant due) {
    return new DossierEvent(
        event.source(),
        event.dossierId(),
        event.eventId(),
        event.type(),
        event.occurredAt(),
        event.recordedAt(),
        event.unitCode(),
        event.procedureCode(),
        event.channel(),
        event.resolvingUnitCode(),
        event.holderCode(),
        event.officerId(),
        Optional.of(due),
        event.origin());
  }

  /** When it is due, its tenure having neither ended nor a pause that lasts. */
  static LocalDateTime due(Case random) {
    return random.folded().get(0).dueAt().map(Last::end).orElse(LocalDateTime.MAX);
  }

  private static void addPauses(
      Case random, Dice dice, List<DossierEvent> events, EventType request, EventType answer) {
    int day = dice.below(8) + 6;
    for (int pauses = dice.between(1, 3); pauses > 0; pauses--) {
      int days = dice.below(8);
      events.add(event(random, dice, request, day));
      events.add(event(random, dice, answer, day + days));
      day += days + 1 + dice.below(5);
    }
  }

  private static DossierEvent event(Case random, Dice dice, EventType type, int day) {
    Instant at =
        random
            .begin()
            .plusDays(day)
            .atTime(dice.inPercent(50) ? 10 : dice.below(24), 0)
            .atZone(random.law().zone())
            .toInstant();
    boolean opens = type == EventType.RECEIVED;
    return new DossierEvent(
        PlainLaw.SOURCE,
        "dossier",
        type + "-" + day,
        type,
        at,
        at,
        opens ? "w1" : "",
        opens ? PROCEDURE : "",
        opens ? "ONLINE" : "",
        "",
        "",
        "",
        Optional.empty(),
        new DossierEvent.Origin(1, 1, day));
  }
}
