/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.comparison.ComparisonAnswer.Before;
import org.dunghan.api.comparison.ComparisonAnswer.Place;
import org.dunghan.api.comparison.ComparisonAnswer.Ratio;
import org.dunghan.api.comparison.ComparisonAnswer.Row;
import org.dunghan.api.comparison.ComparisonAnswer.Sides;
import org.dunghan.api.comparison.ComparisonAnswer.Small;
import org.dunghan.api.comparison.Funnel.Point;
import org.dunghan.api.reference.Unit;

/**
 * A unit held against the reference.
 *
 * @param before none where the period before is not known
 */
record ComparedUnit(Unit unit, Share share, Optional<Share> before, Optional<Reference> reference) {
  /** Below it one dossier moves a share by more than 3 percentage points. */
  private static final int SMALL_TOTAL = 30;

  /** Below it the square root of a ratio is not yet normally distributed. */
  private static final int SMALL_EXPECTED = 5;

  Row row(boolean countsN) {
    Optional<Interval> interval =
        known(share).map(any -> Wilson.of(share.n(), share.total(), Confidence.P95));
    Optional<Standardised> standardised =
        reference.flatMap(whole -> whole.standardised(unit.code()));
    return new Row(
        unit.code(),
        unit.nameVi(),
        unit.nameEn(),
        unit.kind(),
        unit.peerGroup(),
        share.n(),
        share.total(),
        known(share).map(Share::value).orElse(null),
        interval.map(Interval::low).orElse(null),
        interval.map(Interval::high).orElse(null),
        standardised.map(ratio -> ratio(ratio, countsN)).orElse(null),
        reference
            .filter(any -> share.isKnown())
            .map(whole -> place(whole.shares(), new Point(share.value(), share.total())))
            .orElse(null),
        reference
            .flatMap(Reference::ratios)
            .flatMap(funnel -> standardised.map(ratio -> place(funnel, ratio.point())))
            .orElse(null),
        small(standardised),
        before.map(this::before).orElse(null));
  }

  private static Optional<Share> known(Share share) {
    return Optional.of(share).filter(Share::isKnown);
  }

  private Ratio ratio(Standardised standardised, boolean countsN) {
    Interval inner = standardised.interval(Confidence.P95);
    Interval outer = standardised.interval(Confidence.P998);
    double adjusted =
        Math.min(1, standardised.ratio() * reference.orElseThrow().unwantedOfAll().value());
    return new Ratio(
        standardised.observed(),
        standardised.expected(),
        standardised.ratio(),
        inner.low(),
        inner.high(),
        outer.low(),
        outer.high(),
        countsN ? adjusted : 1 - adjusted);
  }

  private static Place place(Funnel funnel, Point point) {
    Funnel plain = funnel.plain();
    return new Place(
        plain.zScore(point), funnel.zScore(point), sides(plain, point), sides(funnel, point));
  }

  private static Sides sides(Funnel funnel, Point point) {
    return new Sides(funnel.side(point, Confidence.P95), funnel.side(point, Confidence.P998));
  }

  private List<Small> small(Optional<Standardised> standardised) {
    List<Small> reasons = new ArrayList<>();
    if (share.total() < SMALL_TOTAL) {
      reasons.add(Small.N_BELOW_30);
    }
    if (reference.isPresent()
        && standardised.map(Standardised::expected).orElse(0.0) < SMALL_EXPECTED) {
      reasons.add(Small.EXPECTED_BELOW_5);
    }
    return reasons;
  }

  private Before before(Share earlier) {
    boolean both = earlier.isKnown() && share.isKnown();
    return new Before(
        earlier.n(),
        earlier.total(),
        known(earlier).map(Share::value).orElse(null),
        both ? share.value() - earlier.value() : null);
  }
}
