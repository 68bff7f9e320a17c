/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How long it takes to resolve dossiers. What is not known is null.
 *
 * @param accepted tenures that began by acceptance between the days
 * @param resolved of these
 * @param histogram working days that the resolved ones took, without pauses
 * @param limits in force when they were accepted
 * @param waiting where the open ones are now
 */
record SurvivalAnswer(
    long generation,
    LocalDate asOf,
    Instant publishedAt,
    LocalDate from,
    LocalDate to,
    long accepted,
    long resolved,
    Censored censored,
    SurvivalCurve.Median median,
    List<SurvivalCurve.Point> curve,
    List<Bar> histogram,
    List<Limit> limits,
    List<Waiting> waiting) {

  /** What was seen unresolved until it ended otherwise, or until the generation's as-of. */
  record Censored(long open, long withdrawn, long discontinued, long handedOver) {}

  /** Those that took so many working days. */
  record Bar(int days, long inTime, long late, long withoutDue) {}

  /** How many were accepted under a limit; of none, value and unit are none. */
  record Limit(Integer value, String unit, long accepted) {}

  /**
   * What a holder has on the desk.
   *
   * @param medianDays working days since it came there
   */
  record Waiting(
      String holder, long open, long overdue, long paused, int medianDays, int longestDays) {}
}
