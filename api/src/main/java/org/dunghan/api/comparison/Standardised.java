/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import org.dunghan.api.comparison.Funnel.Point;

/**
 * A unit's count beside what all units together would have with its work. It holds each unit
 * against all, not one unit against another.
 *
 * @param expected more than 0
 */
record Standardised(long observed, double expected) {
  double ratio() {
    return observed / expected;
  }

  Interval interval(Confidence confidence) {
    return CountInterval.of(observed, confidence).over(expected);
  }

  Point point() {
    return new Point(ratio(), expected);
  }
}
