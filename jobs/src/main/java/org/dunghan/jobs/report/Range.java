/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.List;

/**
 * The numbers that a printed one may stand for.
 *
 * @param low the least of them
 * @param high the greatest of them
 */
record Range(BigDecimal low, BigDecimal high) {
  static Range exactly(BigDecimal number) {
    return new Range(number, number);
  }

  static Range around(BigDecimal number, BigDecimal tolerance) {
    return new Range(number.subtract(tolerance), number.add(tolerance));
  }

  Range plus(Range other) {
    return new Range(low.add(other.low), high.add(other.high));
  }

  Range negated() {
    return new Range(high.negate(), low.negate());
  }

  Range times(Range other) {
    return spanning(
        List.of(
            low.multiply(other.low),
            low.multiply(other.high),
            high.multiply(other.low),
            high.multiply(other.high)));
  }

  /** The quotient; the other range must not hold zero. */
  Range over(Range other) {
    return spanning(
        List.of(
            low.divide(other.low, MathContext.DECIMAL128),
            low.divide(other.high, MathContext.DECIMAL128),
            high.divide(other.low, MathContext.DECIMAL128),
            high.divide(other.high, MathContext.DECIMAL128)));
  }

  private static Range spanning(List<BigDecimal> ends) {
    return new Range(Collections.min(ends), Collections.max(ends));
  }

  boolean holds(BigDecimal number) {
    return low.compareTo(number) <= 0 && number.compareTo(high) <= 0;
  }

  /** Whether any number belongs to both. */
  boolean meets(Range other) {
    return low.compareTo(other.high) <= 0 && other.low.compareTo(high) <= 0;
  }
}
