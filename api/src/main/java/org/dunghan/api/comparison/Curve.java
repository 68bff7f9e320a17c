/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;

/** The limits of a funnel, as lines to draw. */
final class Curve {
  private static final int POINTS = 48;

  private Curve() {}

  /**
   * Where the lines pass.
   *
   * @param size N of a share; of a ratio what was expected
   */
  record At(double size, Limits plain, Limits dispersed) {}

  /** The limits of a size. */
  record Limits(
      @JsonProperty("low_95") double low95,
      @JsonProperty("high_95") double high95,
      @JsonProperty("low_998") double low998,
      @JsonProperty("high_998") double high998) {
    static Limits of(Funnel funnel, double size) {
      Interval inner = funnel.limits(size, Confidence.P95);
      Interval outer = funnel.limits(size, Confidence.P998);
      return new Limits(inner.low(), inner.high(), outer.low(), outer.high());
    }
  }

  /** From one size to another; closer together where the lines bend. */
  static List<At> of(Funnel funnel, double smallest, double largest) {
    List<At> curve = new ArrayList<>();
    double first = Math.max(1, Math.min(smallest, largest / 2));
    double last = Math.max(largest, 2 * first);
    for (int point = 0; point < POINTS; point++) {
      double size = first * Math.pow(last / first, (double) point / (POINTS - 1));
      curve.add(new At(size, Limits.of(funnel.plain(), size), Limits.of(funnel, size)));
    }
    return curve;
  }
}
