/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How much of what chance does lies between two bounds. Of 1,000 units that do equally well, about
 * 50 lie outside 95 % limits and 2 outside 99.8 % limits (Spiegelhalter 2005, Statistics in
 * Medicine 24:1185).
 */
enum Confidence {
  P95(0.95),
  P998(0.998);

  private final double share;
  private final double z;

  Confidence(double share) {
    this.share = share;
    this.z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - share) / 2);
  }

  /** What is left out below the lower bound, and above the upper one. */
  double tail() {
    return (1 - share) / 2;
  }

  /** The standard errors from the middle to a bound: 1.96 and 3.09. */
  double z() {
    return z;
  }
}
