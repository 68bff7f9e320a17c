/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

import java.util.Locale;
import java.util.Optional;
import org.dunghan.warehouse.text.Texts;

/**
 * One entry of the measure dictionary.
 *
 * <p>Numerator and denominator are written over the columns of the basis' rows with three words:
 * {@code flow(x)} sums x over the period, {@code opening(x)} over all days before it, {@code
 * closing(x)} over all days up to its end. Analysts read them so; {@link Expression} turns them
 * into SQL.
 *
 * @param id the name in API, exports and screens
 * @param basis which rows it counts
 * @param kind how it behaves over time
 * @param side the unit that answers for it
 * @param unit what it counts
 * @param better the direction of improvement
 * @param numerator n: for a count its value, for a distribution the value itself
 * @param denominator N: null for a count, the number of tenures for a distribution
 * @param source the legal or statistical source of the definition
 */
public record Measure(
    String id,
    Basis basis,
    Kind kind,
    Side side,
    MeasureUnit unit,
    Better better,
    String numerator,
    Optional<String> denominator,
    String source) {
  private static final Texts TEXTS = new Texts(Measure.class.getPackageName() + ".measures");

  /** Whether N counts what was done per working day of the period, so that n / N is in days. */
  public boolean isPerWorkingDay() {
    return kind == Kind.RATIO && unit == MeasureUnit.WORKING_DAYS;
  }

  /** The short name in a language: vi, en or pl. */
  public String label(Locale language) {
    return TEXTS.label(id, language);
  }

  /** What exactly the measure means, in a language: vi, en or pl. */
  public String definition(Locale language) {
    return TEXTS.definition(id, language);
  }

  /**
   * The SQL of the value, over columns {@code n} and {@code N} computed from this measure, and
   * {@code working_days}, those of the period.
   */
  public String value() {
    return switch (kind) {
      case RATIO -> (isPerWorkingDay() ? "working_days * " : "") + "n / nullIf(N, 0)";
      case FLOW, OPENING_STOCK, CLOSING_STOCK, DISTRIBUTION -> "n";
    };
  }
}
