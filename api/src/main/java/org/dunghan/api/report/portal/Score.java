/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * How the portal turns a ratio into points: the maximum times the ratio, in full from a threshold
 * on. Points are rounded half up to two decimals, once, from the exact ratio; groups and the total
 * add up rounded points. So computed, the points that the portal printed of Huế on 10 October 2026
 * come out as printed; rounding the sum instead gives 8.73 for digitisation where it printed 8.72.
 *
 * @param fullFrom the ratio from which all points are given
 * @param empty the points where the denominator is 0; none where no rule is known
 */
record Score(int maximum, BigDecimal fullFrom, Optional<BigDecimal> empty) {
  private static final int DECIMALS = 2;

  /** All points at 100 %. */
  static Score proportional(int maximum) {
    return new Score(maximum, BigDecimal.ONE, Optional.empty());
  }

  /** All points from a ratio on, as in 0.9. */
  Score inFullFrom(String ratio) {
    return new Score(maximum, new BigDecimal(ratio), empty);
  }

  /** These points where there is nothing to divide by. */
  Score whenEmpty(int points) {
    return new Score(maximum, fullFrom, Optional.of(rounded(BigDecimal.valueOf(points))));
  }

  Optional<BigDecimal> points(long numerator, long denominator) {
    if (denominator == 0) {
      return empty;
    }
    BigDecimal points =
        BigDecimal.valueOf(numerator)
            .multiply(BigDecimal.valueOf(maximum))
            .divide(
                BigDecimal.valueOf(denominator).multiply(fullFrom), DECIMALS, RoundingMode.HALF_UP);
    return Optional.of(points.min(rounded(BigDecimal.valueOf(maximum))));
  }

  /** A group of parts, or the total of groups. */
  static BigDecimal sum(Iterable<BigDecimal> points) {
    BigDecimal sum = rounded(BigDecimal.ZERO);
    for (BigDecimal some : points) {
      sum = sum.add(some);
    }
    return sum;
  }

  private static BigDecimal rounded(BigDecimal points) {
    return points.setScale(DECIMALS, RoundingMode.HALF_UP);
  }
}
