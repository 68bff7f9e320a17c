/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalTime;

/** 07:30 to 11:30 and 13:00 to 17:00; three dossiers of five come in the morning. */
final class OfficeHours {

  static final LocalTime CLOSING = LocalTime.of(17, 0);

  private static final int HALF_DAY = 4 * 3600;
  private static final int MORNING = 7 * 3600 + 1800;
  private static final int AFTERNOON = 13 * 3600;
  private static final int PARTS = 1_000_000;
  private static final int MORNING_PARTS = 600_000;

  private OfficeHours() {}

  static LocalTime any(Chance chance) {
    return at(chance.below(PARTS));
  }

  /** The n-th of so many moments spread over the day. */
  static LocalTime nth(int n, int count, Chance chance) {
    return at((int) (((n - 1) * (long) PARTS + chance.below(PARTS)) / count));
  }

  private static LocalTime at(int part) {
    return LocalTime.ofSecondOfDay(
        part < MORNING_PARTS
            ? MORNING + (long) HALF_DAY * part / MORNING_PARTS
            : AFTERNOON + (long) HALF_DAY * (part - MORNING_PARTS) / (PARTS - MORNING_PARTS));
  }
}
