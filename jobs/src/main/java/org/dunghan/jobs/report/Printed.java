/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A number as a report prints it: rounded to its last digit.
 *
 * @param number a share as a part of 1
 * @param digits after the point, as printed
 * @param percent whether it is printed with a percent sign
 * @param tolerance how far the true number may lie from it, where the analyst says so
 */
record Printed(BigDecimal number, int digits, boolean percent, Optional<BigDecimal> tolerance) {
  private static final String NUMBER = "-?\\d{1,30}(\\.\\d{1,30})?%?";
  private static final int PLACES_OF_PERCENT = 2;

  /** Beyond the printed ones, so that one sees what is wrong. */
  private static final int MORE_DIGITS = 2;

  /** None when the text is no number. */
  static Optional<Printed> of(String text) {
    if (!text.matches(NUMBER)) {
      return Optional.empty();
    }
    boolean percent = text.endsWith("%");
    BigDecimal number = new BigDecimal(percent ? text.substring(0, text.length() - 1) : text);
    return Optional.of(
        new Printed(
            percent ? number.movePointLeft(PLACES_OF_PERCENT) : number,
            number.scale(),
            percent,
            Optional.empty()));
  }

  Printed within(BigDecimal given) {
    return new Printed(number, digits, percent, Optional.of(given));
  }

  /** What the true number may be, for all that is printed. */
  Range asResult() {
    return Range.around(number, tolerance.orElseGet(this::halfOfLastDigit));
  }

  /** The same for a number that others are computed from: a whole one is a count, and exact. */
  Range asPart() {
    boolean count = digits == 0 && !percent && tolerance.isEmpty();
    return count ? Range.exactly(number) : asResult();
  }

  private BigDecimal halfOfLastDigit() {
    int places = digits + (percent ? PLACES_OF_PERCENT : 0);
    return new BigDecimal("0.5").movePointLeft(places);
  }

  /** Writes what was computed in the manner of this number. */
  String like(Range computed) {
    String low = like(computed.low());
    String high = like(computed.high());
    return low.equals(high) ? low : low + " to " + high;
  }

  private String like(BigDecimal any) {
    BigDecimal shown =
        (percent ? any.movePointRight(PLACES_OF_PERCENT) : any)
            .setScale(digits + MORE_DIGITS, RoundingMode.HALF_UP)
            .stripTrailingZeros();
    return shown.toPlainString() + (percent ? "%" : "");
  }
}
