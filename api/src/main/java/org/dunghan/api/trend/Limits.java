/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What is usual for a series: the limits of an XmR chart, from the average of its moving ranges
 * (Wheeler; NIST/SEMATECH e-Handbook 6.3.2.2; NHS England, Making Data Count).
 *
 * @param points that they were computed from
 * @param meanRange average difference of a point and the one before it
 */
record Limits(int points, double mean, double meanRange) {
  /** With fewer points, the limits still move with each new one; with as many they are locked. */
  static final int LOCKED = 12;

  /** Fewer have no two ranges to take an average of. */
  static final int FEWEST = 3;

  /** 3 over 1.128, the average range of two normal values with a standard deviation of 1. */
  private static final double RANGES_TO_LIMIT = 2.66;

  /** Of values that are stored as binary fractions. */
  private static final double ROUNDING = 1e-9;

  /**
   * The limits of a series: from its first points, so that a change does not move its own limits.
   */
  static Limits of(double... values) {
    double[] baseline = Arrays.copyOf(values, Math.min(values.length, LOCKED));
    double meanRange =
        IntStream.range(1, baseline.length)
            .mapToDouble(point -> Math.abs(baseline[point] - baseline[point - 1]))
            .average()
            .orElse(0);
    return new Limits(
        baseline.length, Arrays.stream(baseline).average().orElse(Double.NaN), meanRange);
  }

  /** Whether they will move with the next point. */
  boolean isTrial() {
    return points < LOCKED;
  }

  double lower() {
    return mean - RANGES_TO_LIMIT * meanRange;
  }

  double upper() {
    return mean + RANGES_TO_LIMIT * meanRange;
  }

  double nearLower() {
    return mean - RANGES_TO_LIMIT * meanRange * 2 / 3;
  }

  double nearUpper() {
    return mean + RANGES_TO_LIMIT * meanRange * 2 / 3;
  }

  /** 1 above the mean, -1 below it, 0 on it. */
  int side(double value) {
    double distance = value - mean;
    return Math.abs(distance) <= rounding() ? 0 : (int) Math.signum(distance);
  }

  boolean isOutside(double value) {
    return value < lower() - rounding() || value > upper() + rounding();
  }

  /** In the outer third on either side. */
  boolean isNear(double value) {
    return !isOutside(value)
        && (value <= nearLower() + rounding() || value >= nearUpper() - rounding())
        && side(value) != 0;
  }

  private double rounding() {
    return ROUNDING * Math.max(1, Math.abs(mean));
  }
}
