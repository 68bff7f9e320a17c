/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
  private final List<Ward> wards;
  private final Map<Ward, WardDays> days = new HashMap<>();
  private final Map<Ward, Quota> quotas = new HashMap<>();
  private final Ahead ahead = new Ahead();
  private final LocalDateTime end;

  private Sample(LocalDate until, List<Ward> wards) {
    this.end = until.plusDays(1).atStartOfDay();
    this.wards = wards;
    for (Ward ward : wards) {
      days.put(ward, new WardDays(ward, calendar));
    }
  }

  /**
   * The sample whose figures come out as published.
   *
   * @param until last day on which something happens
   */
  static Sample asPublished(LocalDate until) {
    Sample sample = new Sample(until, Ward.load());
    for (Ward ward : sample.wards) {
      Quota.of(ward, sample.factory, sample.calendar)
          .ifPresent(quota -> sample.quotas.put(ward, quota));
    }
    return sample;
  }

  /**
   * The same wards with so many times the dossiers, whatever was published.
   *
   * @param largest how many times its share the first ward has of them
   */
  static Sample times(double volume, double largest, LocalDate until) {
    List<Ward> wards = Ward.load();
    double all = wards.stream().mapToInt(Ward::dossiers).sum();
    double ofAll = volume * all / (all + (largest - 1) * wards.get(0).dossiers());
    return new Sample(
        until,
        wards.stream()
            .map(ward -> ward.times(ward.position() == 1 ? ofAll * largest : ofAll))
            .toList());
  }

  /** Writes until the last day, or until the sink is full; returns the number of rows. */
  long writeTo(EventSink sink) throws IOException {
    InheritedDossiers inherited = new InheritedDossiers(mix, calendar);
    wards.forEach(ward -> inherited.of(ward).forEach(this::add));
    long rows = 0;
    // One working day more: what is accepted then may have come in on the evening before.
    LocalDate last = calendar.plus(end.toLocalDate().minusDays(1), 1);
    LocalDate day = WardDays.FIRST;
    while (!day.isAfter(last) && !sink.isFull()) {
      play(day);
      rows += ahead.writeBefore(day, sink);
      day = calendar.plus(day, 1);
    }
    return rows + ahead.writeBefore(LocalDate.MAX, sink);
  }

  private void play(LocalDate day) {
    List<List<Event>> played =
        wards.parallelStream()
            .map(ward -> new WardDay(ward, day, days.get(ward).next(day)))
            .map(this::play)
            .toList();
    played.forEach(events -> events.forEach(this::add));
  }

  private List<Event> play(WardDay place) {
    Ward ward = place.ward();
    LocalDate day = place.day();
    Quota quota = quotas.get(ward);
    List<Event> played = new ArrayList<>();
    for (int number = 1; number <= place.count(); number++) {
      int attempt = quota == null ? 0 : quota.attempt(day, number, place.count());
      List<Event> events = factory.accepted(ward, day, number, place.count(), attempt).events();
      // Figures that were published are not to be clouded.
      played.addAll(quota == null ? blemished(events, ward, day, number) : events);
    }
    decline(place, played);
    return played;
  }

  private void decline(WardDay place, List<Event> played) {
    Chance chance = Chance.of(place.ward().key(), place.day().toEpochDay(), BLEMISH);
    int number = place.count();
    for (int i = 0; i < place.count(); i++) {
      if (chance.permille(DECLINED)) {
        number++;
        played.addAll(factory.declined(place.ward(), place.day(), number).events());
      }
    }
  }

  private static List<Event> blemished(List<Event> events, Ward ward, LocalDate day, int number) {
    return Blemishes.on(events, Chance.of(ward.key(), day.toEpochDay(), number, BLEMISH));
  }

  /** What happened by the end, as far as the source knew it by the following morning. */
  private void add(Event event) {
    if (event.occurredAt().isBefore(end) && event.recordedAt().isBefore(end.plusHours(1))) {
      ahead.add(event);
    }
  }

  /** A day of a ward, on which it accepts so many dossiers. */
  private record WardDay(Ward ward, LocalDate day, int count) {}
}
