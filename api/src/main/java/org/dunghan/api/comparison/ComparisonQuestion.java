/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import java.util.List;
import org.dunghan.api.answer.Format;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.statistics.Question;
import org.dunghan.api.statistics.QuestionReader;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Better;
import org.dunghan.warehouse.measure.Kind;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.MeasureUnit;
import org.dunghan.warehouse.measure.Measures;
import org.dunghan.warehouse.measure.Side;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads which share units are to be compared by, or says what is wrong with it. */
@Component
class ComparisonQuestion {
  private static final List<String> NAMES =
      List.of(
          "measure",
          "from",
          "to",
          "unit_group",
          "field",
          "procedure",
          "channel",
          "generation",
          "format",
          "bom");

  /** Shares of work that a unit answers for, and of which more or less is better. */
  private static final List<String> MEASURES =
      Measures.ALL.stream()
          .filter(measure -> measure.basis() == Basis.PERIOD && measure.kind() == Kind.RATIO)
          .filter(measure -> measure.unit() == MeasureUnit.SHARE)
          .filter(measure -> measure.side() == Side.RESOLVING)
          .filter(measure -> measure.better() != Better.NEITHER)
          .map(Measure::id)
          .toList();

  private final QuestionReader questions;

  ComparisonQuestion(QuestionReader questions) {
    this.questions = questions;
  }

  static Parameters parameters(MultiValueMap<String, String> values) {
    return new Parameters(values, NAMES);
  }

  /**
   * Reads a question to a generation. Days after the generation's as-of are cut off.
   *
   * @throws UnusableParameter when a parameter is missing, unknown or contradictory
   */
  Question read(Parameters parameters, Reading reading) {
    Format.ofWhole(parameters);
    List<String> ids = parameters.list("measure");
    if (ids.size() != 1) {
      throw new UnusableParameter(
          "measure: send the one that units are to be compared by, as in"
              + " measure=on_time_rate_decided; there are %s."
                  .formatted(String.join(", ", MEASURES)));
    }
    Measure measure =
        Measures.find(ids.get(0))
            .filter(known -> MEASURES.contains(known.id()))
            .orElseThrow(() -> UnusableParameter.unknown("measure", ids.get(0), MEASURES));
    return questions.read(measure, parameters, reading);
  }
}
