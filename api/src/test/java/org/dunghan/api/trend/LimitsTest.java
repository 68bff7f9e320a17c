/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dunghan.warehouse.measure.Better;
import org.junit.jupiter.api.Test;

class LimitsTest {
  /** NIST/SEMATECH e-Handbook of Statistical Methods, 6.3.2.2; with 2.66 for 3 / 1.128. */
  @Test
  void publishedExample() {
    Limits limits = Limits.of(49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1);
    assertThat(limits.mean()).isCloseTo(50.81, within(1e-9));
    assertThat(limits.meanRange()).isCloseTo(1.8778, within(5e-5));
    assertThat(limits.lower()).isCloseTo(45.8151, within(5e-5));
    assertThat(limits.upper()).isCloseTo(55.8049, within(5e-5));
    assertThat(limits.nearUpper()).isCloseTo(50.81 + 4.9949 * 2 / 3, within(5e-5));
    assertThat(limits.isTrial()).isTrue();
  }

  /** A later change does not widen the limits that it is held against. */
  @Test
  void twelvePointsLockTheLimits() {
    double[] twelve = {5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6};
    double[] more = Arrays.copyOf(twelve, 14);
    more[12] = 100;
    assertThat(Limits.of(more)).isEqualTo(Limits.of(twelve));
    assertThat(Limits.of(more).isTrial()).isFalse();
  }

  @Test
  void chanceIsNoSignal() {
    assertThat(rules(5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6)).containsOnlyNulls();
    // Not a binary fraction: its mean is off by a rounding error.
    assertThat(rules(IntStream.range(0, 12).mapToDouble(point -> 0.1).toArray()))
        .containsOnlyNulls();
  }

  /** The mean is 5.5, the limits are 2.84 and 8.16. */
  @Test
  void aPointOutsideTheLimits() {
    assertThat(after(9, 5)).containsExactly(Rule.OUTSIDE_LIMITS, null);
    assertThat(after(8.1, 5)).containsExactly(null, null);
  }

  /** Also the points that it began with. */
  @Test
  void sevenThatRise() {
    assertThat(after(5.1, 5.2, 5.3, 5.4, 5.6, 5.7, 5.8)).containsOnly(Rule.TREND).hasSize(7);
    // The sixth difference is none.
    assertThat(after(5.1, 5.2, 5.3, 5.4, 5.6, 5.7, 5.7)).containsOnlyNulls();
  }

  /** Near is above 7.27 or below 3.73; the point between does not count by itself. */
  @Test
  void twoOfThreeNearALimit() {
    assertThat(after(7.5, 6, 7.5)).containsExactly(Rule.NEAR_LIMITS, null, Rule.NEAR_LIMITS);
    assertThat(after(7.5, 5, 7.5)).containsOnlyNulls();
    assertThat(after(7.5, 6, 3.5)).containsOnlyNulls();
    assertThat(after(9, 6, 7.5)).containsExactly(Rule.OUTSIDE_LIMITS, null, null);
  }

  @Test
  void sevenOnOneSide() {
    assertThat(after(5, 5.1, 5, 5.2, 5, 5.1, 5)).containsOnly(Rule.RUN).hasSize(7);
    // A point on the mean is on neither side.
    assertThat(after(5, 5.1, 5, 5.5, 5, 5.1, 5)).containsOnlyNulls();
  }

  @Test
  void theMostTellingRuleIsNamed() {
    assertThat(after(5.6, 6, 6.5, 7, 7.5, 8, 9))
        .containsExactly(
            Rule.TREND,
            Rule.TREND,
            Rule.TREND,
            Rule.TREND,
            Rule.TREND,
            Rule.TREND,
            Rule.OUTSIDE_LIMITS);
  }

  @Test
  void whatASignalMeansDependsOnTheMeasure() {
    assertThat(Signal.of(Rule.RUN, 1, Better.HIGHER).meaning())
        .isEqualTo(Signal.Meaning.IMPROVEMENT);
    assertThat(Signal.of(Rule.RUN, 1, Better.LOWER).meaning()).isEqualTo(Signal.Meaning.CONCERN);
    assertThat(Signal.of(Rule.RUN, -1, Better.LOWER))
        .isEqualTo(new Signal(Rule.RUN, Signal.Direction.DOWN, Signal.Meaning.IMPROVEMENT));
    assertThat(Signal.of(Rule.RUN, -1, Better.NEITHER).meaning()).isEqualTo(Signal.Meaning.CHANGE);
  }

  /** The rules of points that follow twelve of a mean of 5.5 and a mean range of 1. */
  private static Rule[] after(double... values) {
    double[] twelve = {5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6};
    double[] all = Arrays.copyOf(twelve, 12 + values.length);
    System.arraycopy(values, 0, all, 12, values.length);
    return Arrays.copyOfRange(rules(all), 12, all.length);
  }

  private static Rule[] rules(double... values) {
    return Stream.of(Signals.of(values, Limits.of(values), Better.HIGHER))
        .map(signal -> signal == null ? null : signal.rule())
        .toArray(Rule[]::new);
  }
}
