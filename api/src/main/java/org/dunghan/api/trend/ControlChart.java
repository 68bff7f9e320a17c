/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.statistics.MeasureSeries.Figure;
import org.dunghan.api.trend.TrendAnswer.Point;
import org.dunghan.api.trend.TrendAnswer.Segment;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.MeasureUnit;

/**
 * Draws a series up in stretches. A period that has no figure, or that was cut, is shown, but has
 * no part in any: its neighbours stand beside each other.
 */
final class ControlChart {
  private final TrendQuestion question;
  private final List<Annotation> annotations;
  private final List<Point> points = new ArrayList<>();
  private final List<Segment> segments = new ArrayList<>();

  /** The periods of the stretch at work: where they stand among the points. */
  private final List<Integer> stretch = new ArrayList<>();

  private Optional<LocalDate> cause = Optional.empty();

  ControlChart(TrendQuestion question, List<Annotation> annotations, List<Figure> figures) {
    this.question = question;
    this.annotations = annotations;
    figures.forEach(this::add);
    end();
  }

  List<Point> points() {
    return points;
  }

  List<Segment> segments() {
    return segments;
  }

  private void add(Figure figure) {
    LocalDate first = question.step().first(figure.first());
    LocalDate last = question.step().last(figure.first());
    Optional<LocalDate> documented =
        annotations.stream()
            .map(Annotation::date)
            .filter(day -> !day.isBefore(first) && !day.isAfter(last))
            .reduce((earlier, later) -> later);
    if (documented.isPresent()) {
      end();
      cause = documented;
    }
    boolean complete =
        !first.isBefore(question.figures().days().from())
            && !last.isAfter(question.figures().days().to());
    if (complete && figure.value() != null) {
      stretch.add(points.size());
    }
    points.add(
        new Point(first, last, figure.n(), figure.total(), figure.value(), complete, null, null));
  }

  /** Gives the stretch at work its limits, and its points their signals. */
  private void end() {
    if (stretch.isEmpty()) {
      return;
    }
    double[] values = stretch.stream().mapToDouble(point -> points.get(point).value()).toArray();
    Limits limits = Limits.of(values);
    boolean known = values.length >= Limits.FEWEST;
    Signal[] signals =
        known ? Signals.of(values, limits, question.measure().better()) : new Signal[values.length];
    for (int at = 0; at < values.length; at++) {
      int point = stretch.get(at);
      points.set(point, in(points.get(point), signals[at]));
    }
    segments.add(segment(values.length, known ? Optional.of(limits) : Optional.empty()));
    stretch.clear();
  }

  private Point in(Point point, Signal signal) {
    return new Point(
        point.from(),
        point.to(),
        point.n(),
        point.total(),
        point.value(),
        point.complete(),
        segments.size(),
        signal);
  }

  private Segment segment(int length, Optional<Limits> limits) {
    return new Segment(
        points.get(stretch.get(0)).from(),
        points.get(stretch.get(length - 1)).to(),
        cause.orElse(null),
        length,
        Math.min(length, Limits.LOCKED),
        length < Limits.LOCKED,
        limits.map(Limits::mean).orElse(null),
        limits.map(Limits::meanRange).orElse(null),
        limits.map(of -> possible(of.lower())).orElse(null),
        limits.map(of -> possible(of.upper())).orElse(null),
        limits.map(of -> possible(of.nearLower())).orElse(null),
        limits.map(of -> possible(of.nearUpper())).orElse(null));
  }

  /** No measure is below 0, and no share above 1, so no line is drawn there. */
  private double possible(double limit) {
    Measure measure = question.measure();
    double most = measure.unit() == MeasureUnit.SHARE ? 1 : Double.MAX_VALUE;
    return Math.min(Math.max(limit, 0), most);
  }
}
