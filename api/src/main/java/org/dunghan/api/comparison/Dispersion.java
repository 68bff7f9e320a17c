/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * By how much units differ beyond chance although nothing is amiss with any of them: by what the
 * strata do not tell. Without it, limits of large units are so narrow that most lie outside
 * (Spiegelhalter 2005, Statistics in Medicine 24:1185).
 *
 * @param phi mean of the squared z-scores: 1 where chance alone is at work
 * @param tauSquared variance between units on the scale; 0 where chance explains all
 */
record Dispersion(double phi, double tauSquared) {
  static final Dispersion NONE = new Dispersion(1, 0);

  private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

  private static final Quantile QUANTILE = Quantile.withDefaults().with(EstimationMethod.HF7);

  /**
   * Estimates it.
   *
   * @param zScores of at least two units
   * @param errors of the same units
   * @param winsorised the share of z-scores on either side that are moved to the next one, so that
   *     the few that stand out do not widen the limits they are held against
   */
  static Dispersion of(double[] zScores, double[] errors, double winsorised) {
    double low = QUANTILE.evaluate(zScores.clone(), winsorised);
    double high = QUANTILE.evaluate(zScores.clone(), 1 - winsorised);
    double units = zScores.length;
    double squares =
        Arrays.stream(zScores).map(z -> Math.min(Math.max(z, low), high)).map(z -> z * z).sum()
            / leftBy(winsorised);
    double weights = Arrays.stream(errors).map(error -> 1 / (error * error)).sum();
    double squaredWeights = Arrays.stream(errors).map(error -> 1 / Math.pow(error, 4)).sum();
    double excess = squares - (units - 1);
    double tauSquared = excess / (weights - squaredWeights / weights);
    return new Dispersion(squares / units, Math.max(0, tauSquared));
  }

  /**
   * What winsorising leaves of the mean square of normal z-scores: 0.68 of a tenth on either side.
   * Unless it is made up for, the limits are too narrow by a fifth, and twice as many units are
   * outside as their confidence says.
   */
  private static double leftBy(double winsorised) {
    if (winsorised == 0) {
      return 1;
    }
    double bound = NORMAL.inverseSurvivalProbability(winsorised);
    return 1 - 2 * winsorised - 2 * bound * NORMAL.density(bound) + 2 * winsorised * bound * bound;
  }

  /** The error of a unit, whose own is known, with what units differ by. */
  double widened(double error) {
    return Math.sqrt(error * error + tauSquared);
  }
}
