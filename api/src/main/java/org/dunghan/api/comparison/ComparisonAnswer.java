/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.measure.MeasureDescription;

/**
 * Units beside each other, and all they are held against. What is not known is null.
 *
 * @param previous the days of the period before; none where data do not reach back so far
 * @param reference none where fewer than {@link Reference#FEWEST_UNITS} units have data
 */
record ComparisonAnswer(
    long generation,
    LocalDate asOf,
    Instant publishedAt,
    String measureVersion,
    LocalDate from,
    LocalDate to,
    Period previous,
    MeasureDescription measure,
    Whole reference,
    List<Row> rows,
    int rowCount) {

  /** Days, both included. */
  record Period(LocalDate from, LocalDate to) {}

  /** Whether the standardised counts are those of n, or of all others in N. */
  enum Counted {
    N,
    NOT_N
  }

  /**
   * All wards and communes together, or those of the groups that are asked for.
   *
   * @param units those that have data
   * @param observed of the standardised counts
   * @param fewestOfGroup dossiers that make a procedure a group by itself
   * @param groups of procedures
   */
  record Whole(
      long units,
      long n,
      @JsonProperty("N") long total,
      double value,
      Counted standardisedCounts,
      long observed,
      int fewestOfGroup,
      long groups,
      FunnelOfAll shareFunnel,
      FunnelOfAll ratioFunnel) {}

  /**
   * A funnel to draw.
   *
   * @param phi mean squared z-score, winsorised: 1 where chance explains all
   * @param tau2 variance between units on the scale of the funnel
   */
  record FunnelOfAll(double target, double phi, double tau2, List<Curve.At> curve) {}

  /**
   * A unit.
   *
   * @param low95 Wilson interval of the value
   * @param small why its figures move by chance more than others'; empty where they do not
   */
  record Row(
      String unit,
      String nameVi,
      String nameEn,
      String kind,
      String peerGroup,
      long n,
      @JsonProperty("N") long total,
      Double value,
      @JsonProperty("low_95") Double low95,
      @JsonProperty("high_95") Double high95,
      Ratio standardised,
      Place shareFunnel,
      Place ratioFunnel,
      List<Small> small,
      Before previous) {}

  /**
   * What was observed over what was expected.
   *
   * @param low95 Byar's interval, from 10 observed on; else the exact one
   * @param adjustedValue of the measure, if the unit had the work that all have together
   */
  record Ratio(
      long observed,
      double expected,
      double ratio,
      @JsonProperty("low_95") double low95,
      @JsonProperty("high_95") double high95,
      @JsonProperty("low_998") double low998,
      @JsonProperty("high_998") double high998,
      double adjustedValue) {}

  /** Where a unit stands in a funnel: by chance alone, and with what units differ by anyway. */
  record Place(double z, double zDispersed, Sides plain, Sides dispersed) {}

  /** Within which limits. */
  record Sides(
      @JsonProperty("side_95") Interval.Side side95,
      @JsonProperty("side_998") Interval.Side side998) {}

  /** Why figures of a unit are small. */
  enum Small {
    N_BELOW_30,
    EXPECTED_BELOW_5
  }

  /** The period before. */
  record Before(long n, @JsonProperty("N") long total, Double value, Double difference) {}
}
