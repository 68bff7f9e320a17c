/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.comparison.Funnel.Point;
import org.dunghan.api.statistics.ShareCells.Cell;

/**
 * What units are held against: all wards and communes together, or those of some groups.
 *
 * @param share of all of them
 * @param unwantedOfAll the same of what the measure wants little of
 * @param unwanted what the measure wants little of, counted by unit
 * @param mix what each unit's work lets expect of that
 * @param shares the limits of shares by their denominator
 * @param ratios the limits of observed / expected by what was expected; none where nothing was
 */
record Reference(
    Share share,
    Share unwantedOfAll,
    Map<String, List<Cell>> unwanted,
    CaseMix mix,
    Funnel shares,
    Optional<Funnel> ratios) {
  /**
   * Fewer tell nothing of what is usual, and somebody who knows one of them could tell the others'.
   */
  static final int FEWEST_UNITS = 5;

  /**
   * What the cells of all units make.
   *
   * @param cells by unit
   * @param countsN whether the measure wants little of its n; else of all others
   * @return none where too few units have data
   */
  static Optional<Reference> of(Map<String, List<Cell>> cells, boolean countsN) {
    Map<String, List<Cell>> known =
        cells.entrySet().stream()
            .filter(unit -> Share.of(unit.getValue()).isKnown())
            .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    if (known.size() < FEWEST_UNITS) {
      return Optional.empty();
    }
    List<Cell> all = known.values().stream().flatMap(Collection::stream).toList();
    List<Point> points =
        known.values().stream()
            .map(Share::of)
            .map(share -> new Point(share.value(), share.total()))
            .toList();
    Share share = Share.of(all);
    Map<String, List<Cell>> unwanted =
        known.entrySet().stream()
            .collect(toMap(Map.Entry::getKey, unit -> unwanted(unit.getValue(), countsN)));
    CaseMix mix = new CaseMix(unwanted.values().stream().flatMap(Collection::stream).toList());
    return Optional.of(
        new Reference(
            share,
            countsN ? share : share.others(),
            unwanted,
            mix,
            Funnel.of(FunnelScale.ARCSINE_OF_SHARE, share.value(), points),
            ratios(unwanted, mix)));
  }

  private static List<Cell> unwanted(List<Cell> cells, boolean countsN) {
    return countsN ? cells : cells.stream().map(Cell::others).toList();
  }

  private static Optional<Funnel> ratios(Map<String, List<Cell>> unwanted, CaseMix mix) {
    List<Point> points =
        unwanted.values().stream()
            .map(cells -> ratio(Share.of(cells).n(), mix.expected(cells)))
            .filter(point -> point.size() > 0)
            .toList();
    return points.size() < FEWEST_UNITS
        ? Optional.empty()
        : Optional.of(Funnel.of(FunnelScale.ROOT_OF_RATIO, 1, points));
  }

  private static Point ratio(long observed, double expected) {
    return new Point(observed / expected, expected);
  }

  /** What was observed of a unit, over what was to be expected of it. */
  Optional<Standardised> standardised(String unit) {
    List<Cell> cells = unwanted.getOrDefault(unit, List.of());
    double expected = mix.expected(cells);
    return expected > 0
        ? Optional.of(new Standardised(Share.of(cells).n(), expected))
        : Optional.empty();
  }
}
