/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The earlier figures that may stand beside a figure. */
enum Comparison {
  /** The period before: as long, or as many months where whole months are asked for. */
  PREVIOUS_PERIOD {
    @Override
    Shift shift(Optional<Dimension> time, LocalDate from, LocalDate to) {
      return time.flatMap(Dimension::calendar)
          .map(Calendar::step)
          .orElseGet(() -> lengthOf(from, to));
    }
  },
  /** The same period a year ago. */
  LAST_YEAR {
    @Override
    Shift shift(Optional<Dimension> time, LocalDate from, LocalDate to) {
      return time.flatMap(Dimension::calendar).map(Calendar::year).orElse(new Shift(12, 0));
    }
  };

  /** From the period of a row back to the one that it is compared with. */
  abstract Shift shift(Optional<Dimension> time, LocalDate from, LocalDate to);

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Comparison> find(String id) {
    return Arrays.stream(values()).filter(comparison -> comparison.id().equals(id)).findFirst();
  }

  /** Months that begin on whatever day, as those of the official reports do, are whole, too. */
  private static Shift lengthOf(LocalDate from, LocalDate to) {
    LocalDate next = to.plusDays(1);
    long months = ChronoUnit.MONTHS.between(from, next);
    return months > 0 && from.plusMonths(months).equals(next)
        ? new Shift((int) months, 0)
        : new Shift(0, (int) ChronoUnit.DAYS.between(from, next));
  }
}
