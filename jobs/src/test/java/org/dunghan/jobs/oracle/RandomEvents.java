/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;

/** Random events of one dossier: a plausible course with noise, or pure noise. */
final class RandomEvents {
  private static final List<LocalTime> TIMES =
      List.of(
          LocalTime.MIDNIGHT,
          LocalTime.of(7, 29),
          LocalTime.of(7, 30),
          LocalTime.of(9, 0),
          LocalTime.of(11, 30),
          LocalTime.of(14, 59),
          LocalTime.of(15, 0),
          LocalTime.of(16, 59),
          LocalTime.of(17, 0),
          LocalTime.of(23, 59));
  private static final List<EventType> COURSE =
      List.of(
          EventType.ASSIGNED,
          EventType.TRANSFERRED,
          EventType.SUPPLEMENT_REQUESTED,
          EventType.SUPPLEMENT_REQUESTED,
          EventType.SUPPLEMENTED,
          EventType.SUPPLEMENTED,
          EventType.FINANCIAL_DUTY_REQUESTED,
          EventType.FINANCIAL_DUTY_PAID,
          EventType.EXTENDED);
  private static final List<EventType> ENDS =
      List.of(
          EventType.COMPLETED,
          EventType.COMPLETED,
          EventType.REJECTED,
          EventType.RETURNED,
          EventType.DISCONTINUED,
          EventType.WITHDRAWN);
  private static final List<EventType> ALL = List.of(EventType.values());
  static final List<String> CHANNELS = List.of("ONLINE", "IN_PERSON", "POST", "UNKNOWN");
  private static final int DAYS = 36;

  private final Dice dice;
  private final LocalDate begin;
  private final PlainLaw law;
  private final List<DossierEvent> versions = new ArrayList<>();

  RandomEvents(Dice dice, LocalDate begin, PlainLaw law) {
    this.dice = dice;
    this.begin = begin;
    this.law = law;
  }

  List<DossierEvent> versions() {
    if (dice.inPercent(70)) {
      course();
      noise(dice.below(4));
    } else {
      noise(dice.between(1, 12));
    }
    if (!versions.isEmpty() && dice.inPercent(25)) {
      correctOrRepeat();
    }
    return List.copyOf(versions);
  }

  private void course() {
    int day = dice.below(4);
    happen(EventType.RECEIVED, day);
    day += dice.oneOf(List.of(0, 0, 1, 3));
    if (dice.inPercent(90)) {
      happen(EventType.ACCEPTED, day);
    }
    for (int i = dice.below(7); i > 0; i--) {
      day += dice.oneOf(List.of(0, 1, 1, 2, 3, 5, 9));
      happen(dice.inPercent(5) ? EventType.INHERITED : dice.oneOf(COURSE), day);
    }
    if (dice.inPercent(70)) {
      happen(dice.oneOf(ENDS), day + dice.below(10));
    }
  }

  private void noise(int events) {
    for (int i = 0; i < events; i++) {
      EventType type = dice.oneOf(ALL);
      if (type != EventType.CANCELLED || dice.inPercent(10)) {
        happen(type, dice.below(DAYS));
      }
    }
  }

  private void happen(EventType type, int day) {
    boolean atOnce = !versions.isEmpty() && dice.inPercent(8);
    Instant at = atOnce ? dice.oneOf(versions).occurredAt() : at(begin.plusDays(day));
    versions.add(
        event("e" + versions.size(), type, at, begin.atStartOfDay(law.zone()).toInstant()));
  }

  private Instant at(LocalDate day) {
    LocalTime time =
        dice.inPercent(50) ? dice.oneOf(TIMES) : LocalTime.of(dice.between(7, 17), dice.below(60));
    return day.atTime(time).atZone(law.zone()).toInstant();
  }

  /** Adds another version of an event, or the same once more. */
  private void correctOrRepeat() {
    DossierEvent corrected = dice.oneOf(versions);
    Instant later = corrected.recordedAt().plus(Duration.ofHours(dice.below(3)));
    versions.add(
        dice.inPercent(40)
            ? corrected
            : event(
                corrected.eventId(),
                dice.inPercent(60) ? corrected.type() : dice.oneOf(COURSE),
                at(begin.plusDays(dice.below(DAYS))),
                later));
  }

  private DossierEvent event(String id, EventType type, Instant at, Instant recorded) {
    boolean opens = type == EventType.RECEIVED || type == EventType.INHERITED;
    return new DossierEvent(
        PlainLaw.SOURCE,
        "dossier",
        id,
        type,
        at,
        recorded,
        opens ? dice.oneOf(RandomLaw.UNITS) : "",
        opens ? procedure(type) : "",
        opens ? dice.oneOf(CHANNELS) : "",
        "",
        holder(type),
        "",
        dueAt(type, at),
        new DossierEvent.Origin(1, 1, versions.size()));
  }

  private String procedure(EventType type) {
    boolean asBefore = type == EventType.INHERITED && dice.inPercent(30);
    return asBefore ? "" : dice.oneOf(RandomLaw.PROCEDURES);
  }

  private String holder(EventType type) {
    boolean desk = type == EventType.RECEIVED && dice.inPercent(70);
    return !desk && dice.inPercent(35) ? dice.oneOf(RandomLaw.UNITS) : "";
  }

  private Optional<Instant> dueAt(EventType type, Instant at) {
    if (type != EventType.EXTENDED && !dice.inPercent(12)) {
      return Optional.empty();
    }
    LocalDate due = law.day(at).plusDays(dice.between(-4, 20));
    return Optional.of(dice.inPercent(60) ? due.atStartOfDay(law.zone()).toInstant() : at(due));
  }
}
