/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

/** What lies between two bounds, both included. */
record Interval(double low, double high) {
  Interval over(double divisor) {
    return new Interval(low / divisor, high / divisor);
  }

  /** On which side of the interval a value lies. */
  Side sideOf(double value) {
    if (value < low) {
      return Side.BELOW;
    }
    return value > high ? Side.ABOVE : Side.INSIDE;
  }

  /** Where a value lies. */
  enum Side {
    BELOW,
    INSIDE,
    ABOVE
  }
}
