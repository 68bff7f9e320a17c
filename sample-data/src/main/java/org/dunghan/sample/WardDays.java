/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;

/** How many dossiers a ward accepts on each working day: its volume, spread with Monday peaks. */
final class WardDays {

  static final LocalDate FIRST = LocalDate.of(2025, 7, 1);

  private static final int[] WEEKDAY_WEIGHTS = {135, 108, 98, 88, 71};

  private final Ward ward;
  private final long countedWeight;
  private long weight;
  private long dossiers;

  WardDays(Ward ward, WorkingCalendar calendar) {
    this.ward = ward;
    this.countedWeight =
        FIRST
            .datesUntil(ward.countedUntil().plusDays(1))
            .filter(calendar::isWorking)
            .mapToLong(this::weight)
            .sum();
  }

  /** To be asked for each working day in turn. */
  int next(LocalDate day) {
    weight += weight(day);
    long until = ward.dossiers() * weight / countedWeight;
    int count = (int) (until - dossiers);
    dossiers = until;
    return count;
  }

  private long weight(LocalDate day) {
    int weekday = Math.min(day.getDayOfWeek().getValue(), WEEKDAY_WEIGHTS.length);
    int jitter = Chance.of(ward.key(), day.toEpochDay()).between(85, 115);
    return (long) WEEKDAY_WEIGHTS[weekday - 1] * jitter;
  }
}
