/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.report.NamedPeriod.Days;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;

/** What the name of a period means to the one whose rule a report follows. */
public enum PeriodKind {
  /** Months, quarters, half-years and years from the 15th to the 14th. */
  OFFICIAL {
    @Override
    Days days(NamedPeriod period) {
      return period.official();
    }
  },
  /** Those of the calendar, as the national portal counts them. */
  CALENDAR {
    @Override
    Days days(NamedPeriod period) {
      return period.calendar();
    }
  };

  /** The parameters that say which days a report is about. */
  public static final List<String> PARAMETERS = List.of("period", "from", "to");

  abstract Days days(NamedPeriod period);

  /**
   * Reads the days that are asked for: by name, or by their first and last.
   *
   * @throws UnusableParameter when they are not, or have not begun in the generation
   */
  public ReportPeriod read(Parameters parameters, Reading reading) {
    Optional<String> name = parameters.text("period");
    Optional<LocalDate> from = parameters.date("from");
    Optional<LocalDate> to = parameters.date("to");
    if (name.isPresent() ? from.isPresent() || to.isPresent() : from.isEmpty() || to.isEmpty()) {
      throw new UnusableParameter(
          "period: send either its name, as in period=2025-Q3, or both its days, as in"
              + " from=2025-07-01&to=2025-07-31.");
    }
    Days days = name.map(this::named).orElseGet(() -> new Days(from.get(), to.get()));
    if (days.from().isAfter(days.to())) {
      throw new UnusableParameter(
          "from: %s is after %s, the last day asked for.".formatted(days.from(), days.to()));
    }
    if (days.from().isAfter(reading.asOf())) {
      throw new UnusableParameter(
          "%s: the period begins on %s, after %s, the last day that generation %d covers."
              .formatted(
                  name.isPresent() ? "period" : "from",
                  days.from(),
                  reading.asOf(),
                  reading.generation()));
    }
    return ReportPeriod.of(name.orElse(null), days.from(), days.to(), reading.asOf());
  }

  private Days named(String name) {
    return NamedPeriod.find(name)
        .map(this::days)
        .orElseThrow(
            () ->
                new UnusableParameter(
                    "period: there is no %s; send a year, half-year, quarter or month, as in 2025,"
                            .formatted(name)
                        + " 2025-H1, 2025-Q3 or 2025-07."));
  }
}
