/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The interval of a count that is Poisson distributed: the approximation of Byar (Breslow and Day
 * 1987, IARC 82) from {@link #FEWEST_OF_BYAR} on, the exact one below, as Public Health England
 * does.
 */
final class CountInterval {
  private static final long FEWEST_OF_BYAR = 10;

  private CountInterval() {}

  static Interval of(long count, Confidence confidence) {
    return count < FEWEST_OF_BYAR ? exact(count, confidence) : byar(count, confidence);
  }

  static Interval byar(long count, Confidence confidence) {
    double counted = count;
    double next = counted + 1;
    return new Interval(
        counted * cubed(1 - 1 / (9 * counted) - confidence.z() / (3 * Math.sqrt(counted))),
        next * cubed(1 - 1 / (9 * next) + confidence.z() / (3 * Math.sqrt(next))));
  }

  static Interval exact(long count, Confidence confidence) {
    double low =
        count == 0
            ? 0
            : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(confidence.tail())
                / 2;
    double high =
        ChiSquaredDistribution.of(2.0 * (count + 1)).inverseSurvivalProbability(confidence.tail())
            / 2;
    return new Interval(low, high);
  }

  private static double cubed(double value) {
    return value * value * value;
  }
}
