/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes a ward's received dossiers come out as published: where one kind is too frequent, its
 * dossiers are drawn again until they fall into a kind that is still missing.
 */
final class Quota {

  static final LocalDate AS_OF = LocalDate.of(2025, 8, 25);

  private static final int TRIES = 2_000;

  /** A part of the cohort, by what the published figures tell apart. */
  private record Kind(Verdict verdict, boolean online) {}

  private record Place(LocalDate day, int number, int count) {}

  private final Ward ward;
  private final DossierFactory factory;
  private final Map<Kind, Integer> missing = new HashMap<>();
  private final Map<Place, Integer> attempts = new HashMap<>();

  private Quota(Ward ward, DossierFactory factory) {
    this.ward = ward;
    this.factory = factory;
  }

  /** Empty for a ward of which no figures were published. */
  static Optional<Quota> of(Ward ward, DossierFactory factory, WorkingCalendar calendar) {
    Quota quota = new Quota(ward, factory);
    for (var row : Table.rows("quota.csv")) {
      if (row.getField("unit_code").equals(ward.code())) {
        Verdict verdict = Verdict.valueOf(row.getField("verdict"));
        quota.missing.put(new Kind(verdict, true), Integer.parseInt(row.getField("online")));
        quota.missing.put(
            new Kind(verdict, false), Integer.parseInt(row.getField("other_channels")));
      }
    }
    if (quota.missing.isEmpty()) {
      return Optional.empty();
    }
    quota.fill(calendar);
    return Optional.of(quota);
  }

  /** Which draw of the dossier to take, 0 for the first. */
  int attempt(LocalDate day, int number, int count) {
    return attempts.getOrDefault(new Place(day, number, count), 0);
  }

  private void fill(WorkingCalendar calendar) {
    // The latest first: they have the least choice, nothing accepted today can be overdue.
    List<Place> surplus =
        places(calendar).stream()
            .filter(place -> !take(place, 0))
            .sorted(Comparator.comparing(Place::day).reversed())
            .toList();
    for (Place place : surplus) {
      int attempt = 1;
      while (attempt < TRIES && !take(place, attempt)) {
        attempt++;
      }
    }
    if (missing.values().stream().anyMatch(number -> number != 0)) {
      throw new IllegalStateException(
          "The quota of unit " + ward.code() + " is not met: " + missing);
    }
  }

  private boolean take(Place place, int attempt) {
    Dossier dossier = factory.accepted(ward, place.day(), place.number(), place.count(), attempt);
    Kind kind = new Kind(dossier.asOf(AS_OF), dossier.channel() == Channel.ONLINE);
    int number = missing.getOrDefault(kind, 0);
    if (number == 0) {
      return false;
    }
    missing.put(kind, number - 1);
    attempts.put(place, attempt);
    return true;
  }

  /** So that no day has a better chance of keeping its first draw. */
  private int lot(Place place) {
    return Chance.of(ward.key(), place.day().toEpochDay(), -place.number())
        .below(Integer.MAX_VALUE);
  }

  private List<Place> places(WorkingCalendar calendar) {
    WardDays days = new WardDays(ward, calendar);
    List<Place> places = new ArrayList<>();
    for (LocalDate day : WardDays.FIRST.datesUntil(AS_OF.plusDays(1)).toList()) {
      if (calendar.isWorking(day)) {
        int count = days.next(day);
        for (int number = 1; number <= count; number++) {
          places.add(new Place(day, number, count));
        }
      }
    }
    places.sort(Comparator.comparingInt(this::lot));
    return places;
  }
}
