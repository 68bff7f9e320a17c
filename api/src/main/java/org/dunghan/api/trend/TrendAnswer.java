/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.measure.MeasureDescription;

/** A control chart (XmR). What is not known is null. */
record TrendAnswer(
    long generation,
    LocalDate asOf,
    Instant publishedAt,
    String measureVersion,
    MeasureDescription measure,
    TimeStep by,
    LocalDate from,
    LocalDate to,
    List<Segment> segments,
    List<Point> points,
    List<Annotation> annotations) {

  /**
   * A stretch with limits of its own. Another one begins at a documented day only.
   *
   * @param cause the documented day; none of the first stretch
   * @param points that have a figure and are whole
   * @param baselinePoints the first of them, that the limits were computed from
   * @param trial whether the limits still move with each new point
   * @param mean none with fewer than {@link Limits#FEWEST} points, as all limits
   */
  record Segment(
      LocalDate from,
      LocalDate to,
      LocalDate cause,
      int points,
      int baselinePoints,
      boolean trial,
      Double mean,
      Double meanMovingRange,
      Double lower,
      Double upper,
      Double nearLower,
      Double nearUpper) {}

  /**
   * A period.
   *
   * @param complete whether all of it was asked for; else it has no part in limits and rules
   * @param segment that it has a part in
   */
  record Point(
      LocalDate from,
      LocalDate to,
      Long n,
      @JsonProperty("N") Long total,
      Double value,
      boolean complete,
      Integer segment,
      Signal signal) {}
}
