/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dunghan.api.statistics.Dimension;

/** What time is cut into. */
enum TimeStep {
  /** From Monday to Sunday. */
  WEEK(Dimension.WEEK) {
    @Override
    LocalDate first(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Override
    LocalDate last(LocalDate day) {
      return first(day).plusDays(6);
    }
  },
  MONTH(Dimension.MONTH) {
    @Override
    LocalDate first(LocalDate day) {
      return day.withDayOfMonth(1);
    }

    @Override
    LocalDate last(LocalDate day) {
      return day.with(TemporalAdjusters.lastDayOfMonth());
    }
  };

  private final Dimension dimension;

  TimeStep(Dimension dimension) {
    this.dimension = dimension;
  }

  /** The first day of the period that a day lies in. */
  abstract LocalDate first(LocalDate day);

  /** Its last day. */
  abstract LocalDate last(LocalDate day);

  Dimension dimension() {
    return dimension;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<TimeStep> find(String id) {
    return Arrays.stream(values()).filter(step -> step.id().equals(id)).findFirst();
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(TimeStep::id).toList();
  }
}
