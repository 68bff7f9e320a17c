/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import java.util.Collection;

/**
 * The limits that figures of equally good units keep, by their size: wide for small units, narrow
 * for large ones (Spiegelhalter 2005, Statistics in Medicine 24:1185).
 *
 * @param target what all units together have
 * @param dispersion by how much units differ beyond chance
 */
record Funnel(FunnelScale scale, double target, Dispersion dispersion) {
  /** A tenth on either side, as Spiegelhalter does. */
  private static final double WINSORISED = 0.1;

  /**
   * A unit's figure.
   *
   * @param size more than 0
   */
  record Point(double value, double size) {}

  static Funnel of(FunnelScale scale, double target, Collection<Point> points) {
    Funnel plain = new Funnel(scale, target, Dispersion.NONE);
    double[] zScores = points.stream().mapToDouble(plain::zScore).toArray();
    double[] errors = points.stream().mapToDouble(point -> scale.error(point.size())).toArray();
    return new Funnel(scale, target, Dispersion.of(zScores, errors, WINSORISED));
  }

  /** The same with the limits of chance alone. */
  Funnel plain() {
    return new Funnel(scale, target, Dispersion.NONE);
  }

  /** How many standard errors a figure lies from the target. */
  double zScore(Point point) {
    return (scale.of(point.value()) - scale.of(target)) / error(point.size());
  }

  Interval limits(double size, Confidence confidence) {
    double half = confidence.z() * error(size);
    return new Interval(scale.back(scale.of(target) - half), scale.back(scale.of(target) + half));
  }

  /** Judged on the scale, for back from it what is clipped may lie on a limit. */
  Interval.Side side(Point point, Confidence confidence) {
    return new Interval(-confidence.z(), confidence.z()).sideOf(zScore(point));
  }

  private double error(double size) {
    return dispersion.widened(scale.error(size));
  }
}
