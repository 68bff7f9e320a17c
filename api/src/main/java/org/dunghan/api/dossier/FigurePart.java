/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.warehouse.measure.Kind;
import org.dunghan.warehouse.measure.Measure;

/**
 * One of the counts of a figure.
 *
 * @param id n or N, as the figure names it
 * @param counted what it counts, in the words of the dictionary
 */
record FigurePart(String id, String counted) {
  /** The counts that a measure has: a distribution has no n, a count no N. */
  static List<FigurePart> of(Measure measure) {
    Stream<FigurePart> numerator =
        measure.kind() == Kind.DISTRIBUTION
            ? Stream.empty()
            : Stream.of(new FigurePart("n", measure.numerator()));
    Stream<FigurePart> denominator =
        measure.denominator().stream().map(counted -> new FigurePart("N", counted));
    return Stream.concat(numerator, denominator).toList();
  }

  /**
   * The one that is asked for, or the first.
   *
   * @throws UnusableParameter when the measure has no such count
   */
  static FigurePart find(Measure measure, String id) {
    List<FigurePart> parts = of(measure);
    return parts.stream()
        .filter(part -> id.isEmpty() || part.id().equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                UnusableParameter.unknown(
                    "part",
                    id + " of " + measure.id(),
                    parts.stream().map(FigurePart::id).toList()));
  }
}
