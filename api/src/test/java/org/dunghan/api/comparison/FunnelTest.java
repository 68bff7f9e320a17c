/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.dunghan.api.comparison.Funnel.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FunnelTest {
  private static final double[] OBSERVED = {100, 150, 180, 80, 120, 225};
  private static final double[] EXPECTED = {108, 112, 165, 95, 100, 220};

  /** The six units of FunnelPlotR's own test, on the logarithm; none is winsorised. */
  @Test
  void dispersionOfSixUnits() {
    double[] zScores = new double[6];
    double[] errors = new double[6];
    for (int unit = 0; unit < 6; unit++) {
      errors[unit] = 1 / Math.sqrt(EXPECTED[unit]);
      zScores[unit] = Math.log(OBSERVED[unit] / EXPECTED[unit]) / errors[unit];
    }
    Dispersion dispersion = Dispersion.of(zScores, errors, 0);
    assertThat(dispersion.phi()).isCloseTo(2.948033, within(5e-7));
    assertThat(dispersion.tauSquared()).isCloseTo(0.0194775306, within(5e-11));
    double[] plain = {-0.79980, 3.09168, 1.11768, -1.67499, 1.82322, 0.33333};
    double[] adjusted = {-0.45400, 1.73332, 0.54448, -0.99211, 1.06192, 0.14499};
    for (int unit = 0; unit < 6; unit++) {
      assertThat(zScores[unit]).isCloseTo(plain[unit], within(6e-6));
      double distance = zScores[unit] * errors[unit];
      assertThat(distance / dispersion.widened(errors[unit]))
          .isCloseTo(adjusted[unit], within(6e-6));
    }
  }

  /**
   * Of 11 units a tenth on either side is one, which moves to the next; 0.6787 is left of normal.
   */
  @Test
  void theOutermostAreWinsorised() {
    double[] zScores = IntStream.rangeClosed(-5, 5).mapToDouble(z -> z == 5 ? 500 : z).toArray();
    double[] errors = IntStream.range(0, 11).mapToDouble(unit -> 0.1).toArray();
    double squares = 2 * (16 + 16 + 9 + 4 + 1);
    assertThat(Dispersion.of(zScores, errors, 0.1).phi() * 0.6787)
        .isCloseTo(squares / 11, within(1e-3));
  }

  @Test
  void unitsThatDifferLessThanByChanceAreNotDispersed() {
    double[] errors = {0.1, 0.1, 0.1};
    assertThat(Dispersion.of(new double[] {0.5, -0.5, 0}, errors, 0).tauSquared()).isZero();
  }

  /** The normal approximation, as published by Public Health England; large units have ours. */
  @ParameterizedTest
  @CsvSource({"1, 3.204264, 100", "2, 25.885383, 100", "7, 51.373565, 100"})
  void publishedLimitsOfAShare(double size, double low, double high) {
    assertThat(100 * normal(size).low()).isCloseTo(low, within(5e-6));
    assertThat(100 * normal(size).high()).isCloseTo(high, within(5e-6));
  }

  @ParameterizedTest
  @CsvSource({"1000, 0.002", "10000, 0.0002"})
  void largeUnitsHaveThePublishedLimits(double size, double off) {
    Interval ours = share(BASELINE).limits(size, Confidence.P95);
    assertThat(ours.low()).isCloseTo(normal(size).low(), within(off));
    assertThat(ours.high()).isCloseTo(normal(size).high(), within(off));
  }

  /** The published lower limit of a unit of one is 3 %: nothing can lie below it. */
  @Test
  void limitsStayWithinWhatIsPossible() {
    for (double size : new double[] {0.1, 1, 2, 7, 1e6}) {
      Interval limits = share(0.99).limits(size, Confidence.P998);
      assertThat(limits.low()).isBetween(0.0, 0.99);
      assertThat(limits.high()).isBetween(0.99, 1.0);
      assertThat(ratio().limits(size, Confidence.P998).low()).isBetween(0.0, 1.0);
    }
  }

  /** Back from the scale, a limit is where the side changes. */
  @Test
  void sidesAreThoseOfTheLimits() {
    Funnel funnel = new Funnel(FunnelScale.ARCSINE_OF_SHARE, 0.9, new Dispersion(2, 0.001));
    Interval limits = funnel.limits(400, Confidence.P95);
    assertThat(funnel.side(new Point(limits.low() + 1e-9, 400), Confidence.P95))
        .isEqualTo(Interval.Side.INSIDE);
    assertThat(funnel.side(new Point(limits.low() - 1e-9, 400), Confidence.P95))
        .isEqualTo(Interval.Side.BELOW);
    assertThat(funnel.side(new Point(limits.high() + 1e-9, 400), Confidence.P95))
        .isEqualTo(Interval.Side.ABOVE);
    assertThat(funnel.side(new Point(limits.high() + 1e-9, 400), Confidence.P998))
        .isEqualTo(Interval.Side.INSIDE);
  }

  /** √4 − 1 over 1 / (2 √9) is 6. */
  @Test
  void zScoreOfARatio() {
    assertThat(ratio().zScore(new Point(4, 9))).isCloseTo(6, within(1e-12));
    assertThat(ratio().zScore(new Point(0, 9))).isCloseTo(-6, within(1e-12));
  }

  private static final double BASELINE = 0.80642448;

  private static Interval normal(double size) {
    double half = Confidence.P95.z() * Math.sqrt(BASELINE * (1 - BASELINE) / size);
    return new Interval(Math.max(0, BASELINE - half), Math.min(1, BASELINE + half));
  }

  private static Funnel share(double target) {
    return Funnel.of(
        FunnelScale.ARCSINE_OF_SHARE,
        target,
        List.of(new Point(target, 100), new Point(target, 200)));
  }

  private static Funnel ratio() {
    return new Funnel(FunnelScale.ROOT_OF_RATIO, 1, Dispersion.NONE);
  }
}
