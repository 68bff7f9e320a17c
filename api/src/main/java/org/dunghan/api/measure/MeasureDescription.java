/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.measure;

import java.util.Map;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Better;
import org.dunghan.warehouse.measure.Kind;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.MeasureUnit;
import org.dunghan.warehouse.measure.Side;
import org.dunghan.warehouse.text.Texts;

/**
 * A measure with its names and meaning in every language of the screens.
 *
 * @param side the unit that answers for it where a question says only "unit"
 * @param denominator what N counts; none for a count
 */
public record MeasureDescription(
    String id,
    Basis basis,
    Kind kind,
    Side side,
    MeasureUnit unit,
    Better better,
    Map<String, String> labels,
    Map<String, String> definitions,
    String numerator,
    String denominator,
    String source) {
  /** Describes an entry of the dictionary. */
  public static MeasureDescription of(Measure measure) {
    return new MeasureDescription(
        measure.id(),
        measure.basis(),
        measure.kind(),
        measure.side(),
        measure.unit(),
        measure.better(),
        Texts.inEveryLanguage(measure::label),
        Texts.inEveryLanguage(measure::definition),
        measure.numerator(),
        measure.denominator().orElse(null),
        measure.source());
  }
}
