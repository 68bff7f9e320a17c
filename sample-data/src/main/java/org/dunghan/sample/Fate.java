/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

/**
 * What becomes of a dossier, drawn before its events are.
 *
 * @param ending the event that ends it
 * @param pace how much of the term it uses
 * @param daysLate working days after the due date, if it is late
 * @param supplemented asked for a supplement once
 * @param stalled asked for something that never comes
 * @param extended re-appointed before the due date
 */
record Fate(
    EventType ending,
    Pace pace,
    int daysLate,
    boolean supplemented,
    boolean stalled,
    boolean extended) {

  enum Pace {
    EARLY,
    ON_DUE_DATE,
    LATE
  }

  private static final int MAXIMUM_DELAY = 25;

  static Fate draw(Practice practice, Ward ward, Chance chance) {
    int late = practice.latePermille() * ward.latePercent() / 100;
    Pace pace =
        chance.permille(late) ? Pace.LATE : chance.permille(300) ? Pace.ON_DUE_DATE : Pace.EARLY;
    boolean pausable = practice.pausable();
    return new Fate(
        ending(pausable, chance),
        pace,
        delay(chance),
        pausable && chance.permille(practice.supplementPermille()),
        pausable && chance.permille(practice.supplementPermille() / 8),
        pausable && chance.permille(pace == Pace.LATE ? 150 : late / 3));
  }

  private static EventType ending(boolean appraised, Chance chance) {
    int draw = chance.below(10_000);
    if (draw < 4) {
      return EventType.CANCELLED;
    }
    if (draw < (appraised ? 60 : 20)) {
      return EventType.WITHDRAWN;
    }
    if (appraised && draw < 90) {
      return EventType.DISCONTINUED;
    }
    return appraised && draw < 190 ? EventType.REJECTED : EventType.COMPLETED;
  }

  private static int delay(Chance chance) {
    int days = 1;
    while (days < MAXIMUM_DELAY && chance.permille(750)) {
      days++;
    }
    return days;
  }
}
