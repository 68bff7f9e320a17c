/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The share of dossiers that is not resolved yet after so many working days (Kaplan and Meier 1958,
 * JASA 53:457). What ended otherwise, or is open, counts for as long as it was seen, so that no
 * unit looks faster by leaving work open.
 *
 * @param points by day, from 0 on
 */
record SurvivalCurve(List<Point> points) {
  private static final double Z = NormalDistribution.of(0, 1).inverseSurvivalProbability(0.025);

  /** A product of rounded shares misses the half by less: half is half, not a day later. */
  private static final double ROUNDING = 1e-9;

  /** What happened on a day, counted in working days from acceptance. */
  record Day(long resolved, long censored) {
    Day plus(Day other) {
      return new Day(resolved + other.resolved, censored + other.censored);
    }
  }

  /**
   * What is so after a day.
   *
   * @param atRisk dossiers that were open until then
   * @param openShare of all; it holds until the next point
   * @param low95 Greenwood's interval on the scale of log(-log); none once all are resolved
   */
  record Point(
      int day,
      long atRisk,
      long resolved,
      long censored,
      double openShare,
      @JsonProperty("low_95") Double low95,
      @JsonProperty("high_95") Double high95) {}

  /** When half of the dossiers are resolved, in working days; what is not reached is none. */
  record Median(
      Integer days,
      @JsonProperty("low_95") Integer low95,
      @JsonProperty("high_95") Integer high95) {}

  static SurvivalCurve of(NavigableMap<Integer, Day> days) {
    List<Point> points = new ArrayList<>();
    long atRisk = days.values().stream().mapToLong(day -> day.resolved() + day.censored()).sum();
    double share = 1;
    double greenwood = 0;
    for (var entry : days.entrySet()) {
      Day day = entry.getValue();
      double left = atRisk - day.resolved();
      share *= atRisk == 0 ? 1 : left / atRisk;
      greenwood += day.resolved() == 0 ? 0 : day.resolved() / (atRisk * left);
      points.add(point(entry.getKey(), atRisk, day, share, greenwood));
      atRisk -= day.resolved() + day.censored();
    }
    return new SurvivalCurve(points);
  }

  private static Point point(int day, long atRisk, Day what, double share, double greenwood) {
    double width = Z * Math.sqrt(greenwood) / Math.log(share);
    return new Point(
        day,
        atRisk,
        what.resolved(),
        what.censored(),
        share,
        bound(share, -width),
        bound(share, width));
  }

  private static Double bound(double share, double width) {
    if (share == 0) {
      return null;
    }
    return share == 1 ? share : Math.pow(share, Math.exp(width));
  }

  /** The interval is of the days on which half may be resolved (Brookmeyer and Crowley 1982). */
  Median median() {
    return new Median(
        firstDay(Point::openShare),
        firstDay(point -> Optional.ofNullable(point.low95()).orElse(0.0)),
        firstDay(point -> Optional.ofNullable(point.high95()).orElse(1.0)));
  }

  private Integer firstDay(ToDoubleFunction<Point> share) {
    return points.stream()
        .filter(point -> share.applyAsDouble(point) <= 0.5 + ROUNDING)
        .map(Point::day)
        .findFirst()
        .orElse(null);
  }
}
