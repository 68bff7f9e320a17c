/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

/** Certified copies, extracts, births: done at the counter within the hour. */
final class CertificationScript {

  private static final int AFTERNOON_LEFT_FOR_TOMORROW = 400;

  private CertificationScript() {}

  static void play(Handling handling) {
    Timeline timeline = handling.timeline();
    boolean mayWait = handling.term().dueNumber() > timeline.day();
    if (handling.fate().pace() == Fate.Pace.LATE) {
      timeline.onDay(handling.term().dueNumber() + handling.fate().daysLate());
    } else if (mayWait && handling.chance().permille(AFTERNOON_LEFT_FOR_TOMORROW)) {
      timeline.onDay(handling.term().dueNumber());
    } else {
      timeline.later(300, 6000);
    }
    handling.end();
  }
}
