/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.post;

import java.util.Objects;

/**
 * Somebody who is sent a report whenever a period is over.
 *
 * @param address of their mail
 * @param unit whose report it is; none for the city as a whole
 * @param every how long its periods are
 * @param sent the period that was sent last; none at first
 */
record Subscription(String address, String unit, Every every, String sent) {
  /** The lengths of official periods. */
  enum Every {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12);

    private final int months;

    Every(int months) {
      this.months = months;
    }

    int months() {
      return months;
    }
  }

  boolean isSame(Subscription other) {
    return address.equals(other.address)
        && Objects.equals(unit, other.unit)
        && every == other.every;
  }

  Subscription sent(String period) {
    return new Subscription(address, unit, every, period);
  }
}
