/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Plays the wards day by day. Only events that lie ahead are held: what was recorded before the day
 * that is being played cannot be added to any more and is written.
 */
final class Sample {

  private static final int DECLINED = 8;
  private static final long BLEMISH = -2;

  private final WorkingCalendar calendar = WorkingCalendar.load();
  private final ProcedureMix mix = ProcedureMix.load();
  private final DossierFactory factory = new DossierFactory(mix, calendar);
  private final List<Ward> wards = Ward.load();
  private final Map<Ward, WardDays> days = new HashMap<>();
  private final Map<Ward, Optional<Quota>> quotas = new HashMap<>();
  private final PriorityQueue<Event> ahead = new PriorityQueue<>(Event.BY_RECORD);
  private final LocalDateTime end;

  /**
   * @param until last day on which something happens
   */
  Sample(LocalDate until) {
    this.end = until.plusDays(1).atStartOfDay();
    for (Ward ward : wards) {
      days.put(ward, new WardDays(ward, calendar));
      quotas.put(ward, Quota.of(ward, factory, calendar));
    }
  }

  /** Returns the number of rows written. */
  long writeTo(Path folder) throws IOException {
    try (EventFiles files = new EventFiles(folder)) {
      InheritedDossiers inherited = new InheritedDossiers(mix, calendar);
      wards.forEach(ward -> add(inherited.of(ward)));
      long rows = 0;
      // One working day more: what is accepted then may have come in on the evening before.
      LocalDate last = calendar.plus(end.toLocalDate().minusDays(1), 1);
      for (LocalDate day = WardDays.FIRST; !day.isAfter(last); day = calendar.plus(day, 1)) {
        play(day);
        rows += write(files, day.atStartOfDay());
      }
      return rows + write(files, LocalDateTime.MAX);
    }
  }

  private void play(LocalDate day) {
    for (Ward ward : wards) {
      int count = days.get(ward).next(day);
      Optional<Quota> quota = quotas.get(ward);
      for (int number = 1; number <= count; number++) {
        int place = number;
        int attempt = quota.map(wanted -> wanted.attempt(day, place, count)).orElse(0);
        List<Event> events = factory.accepted(ward, day, number, count, attempt).events();
        // Figures that were published are not to be clouded.
        add(quota.isPresent() ? events : blemished(events, ward, day, number));
      }
      decline(ward, day, count);
    }
  }

  private void decline(Ward ward, LocalDate day, int accepted) {
    Chance chance = Chance.of(ward.key(), day.toEpochDay(), BLEMISH);
    int number = accepted;
    for (int i = 0; i < accepted; i++) {
      if (chance.permille(DECLINED)) {
        number++;
        add(factory.declined(ward, day, number).events());
      }
    }
  }

  private static List<Event> blemished(List<Event> events, Ward ward, LocalDate day, int number) {
    return Blemishes.on(events, Chance.of(ward.key(), day.toEpochDay(), number, BLEMISH));
  }

  /** What happened by the end, as far as the source knew it by the following morning. */
  private void add(List<Event> events) {
    events.stream()
        .filter(event -> event.occurredAt().isBefore(end))
        .filter(event -> event.recordedAt().isBefore(end.plusHours(1)))
        .forEach(ahead::add);
  }

  private long write(EventFiles files, LocalDateTime before) throws IOException {
    long rows = 0;
    while (!ahead.isEmpty() && ahead.peek().recordedAt().isBefore(before)) {
      files.write(ahead.poll());
      rows++;
    }
    return rows;
  }
}
