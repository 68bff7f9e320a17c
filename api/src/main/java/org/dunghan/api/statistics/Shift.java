/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.time.LocalDate;

/** A way back in time: whole months, or days. */
record Shift(int months, int days) {
  /** The first day of an earlier period. */
  LocalDate first(LocalDate day) {
    return day.minusMonths(months).minusDays(days);
  }

  /**
   * The last day of an earlier period: the end of a month becomes the end of a month, as of June
   * that of May. Any other day stays what it is, as far as the earlier month has it.
   */
  LocalDate last(LocalDate day) {
    boolean endsMonth = day.getDayOfMonth() == day.lengthOfMonth();
    return endsMonth ? first(day.plusDays(1)).minusDays(1) : first(day);
  }
}
