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

  /** The last day of an earlier period: the end of June becomes the end of May. */
  LocalDate last(LocalDate day) {
    return first(day.plusDays(1)).minusDays(1);
  }
}
