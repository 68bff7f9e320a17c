/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** The events of one dossier, written while time moves forward. */
final class Timeline {

  private static final LocalTime NIGHT_BATCH = LocalTime.of(0, 15);
  private static final LocalTime OPENING = LocalTime.of(7, 30);

  private final String dossierId;
  private final WorkingCalendar calendar;
  private final Chance chance;
  private final List<Event> events = new ArrayList<>();
  private LocalDateTime now;

  Timeline(String dossierId, WorkingCalendar calendar, Chance chance) {
    this.dossierId = dossierId;
    this.calendar = calendar;
    this.chance = chance;
  }

  List<Event> events() {
    return List.copyOf(events);
  }

  LocalDateTime now() {
    return now;
  }

  LocalDate today() {
    return now.toLocalDate();
  }

  /** Number of today's working day. */
  int day() {
    return calendar.number(today());
  }

  Timeline at(LocalDateTime moment) {
    now = moment;
    return this;
  }

  /** To some office hour of that working day, or to a later moment of today if it is today. */
  Timeline onDay(int number) {
    LocalDate date = calendar.day(number);
    if (date.isAfter(today())) {
      now = date.atTime(OfficeHours.any(chance));
      return this;
    }
    return later(60, 3600);
  }

  /** Some seconds later, but not far beyond closing time. */
  Timeline later(int atLeast, int atMost) {
    LocalDateTime moment = now.plusSeconds(chance.between(atLeast, atMost));
    boolean tooLate = moment.isAfter(today().atTime(OfficeHours.CLOSING));
    now = tooLate ? now.plusSeconds(chance.between(20, 90)) : moment;
    return this;
  }

  Timeline add(EventType type, Details details) {
    String id = dossierId + "/" + (events.size() + 1);
    events.add(new Event(id, dossierId, type, now, recorded(), details));
    return this;
  }

  /** What comes in after hours is fetched from the national portal soon after midnight. */
  private LocalDateTime recorded() {
    int seconds = chance.between(2, 45);
    boolean officeHours =
        calendar.isWorking(today())
            && !now.toLocalTime().isBefore(OPENING)
            && now.toLocalTime().isBefore(OfficeHours.CLOSING.plusHours(1));
    return officeHours
        ? now.plusSeconds(seconds)
        : today().plusDays(1).atTime(NIGHT_BATCH).plusSeconds(seconds);
  }
}
