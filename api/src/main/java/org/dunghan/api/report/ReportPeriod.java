/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days of a report.
 *
 * @param name as it was asked for, as in 2025-Q3; none of days of one's own choice
 * @param to its last day
 * @param countedTo the last day that the generation covers of it
 * @param complete whether that is its last day
 */
public record ReportPeriod(
    String name, LocalDate from, LocalDate to, LocalDate countedTo, boolean complete) {

  static ReportPeriod of(String name, LocalDate from, LocalDate to, LocalDate asOf) {
    boolean complete = !to.isAfter(asOf);
    return new ReportPeriod(name, from, to, complete ? to : asOf, complete);
  }

  /** The first day of the period before: as many months, or days where they are no whole months. */
  @JsonIgnore
  public LocalDate previousFrom() {
    LocalDate next = to.plusDays(1);
    long months = ChronoUnit.MONTHS.between(from, next);
    return months > 0 && from.plusMonths(months).equals(next)
        ? from.minusMonths(months)
        : from.minusDays(ChronoUnit.DAYS.between(from, next));
  }

  /** The last day of the period before. */
  @JsonIgnore
  public LocalDate previousTo() {
    return from.minusDays(1);
  }
}
