/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import java.util.List;
import org.dunghan.api.answer.Format;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.statistics.QuestionReader;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads what is to be seen over time, or says what is wrong with it. */
@Component
class TrendQuestionReader {
  private static final List<String> NAMES =
      List.of(
          "measure",
          "by",
          "from",
          "to",
          "unit",
          "field",
          "procedure",
          "channel",
          "generation",
          "format",
          "bom");

  private final QuestionReader questions;

  TrendQuestionReader(QuestionReader questions) {
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
  TrendQuestion read(Parameters parameters, Reading reading) {
    Format.ofWhole(parameters);
    return new TrendQuestion(
        questions.read(measure(parameters), parameters, reading), step(parameters));
  }

  /**
   * What becomes of a cohort is not known yet of its last weeks, which would look like a change.
   */
  private static Measure measure(Parameters parameters) {
    List<String> ids = parameters.list("measure");
    if (ids.size() != 1) {
      throw new UnusableParameter(
          "measure: send the one that is to be seen over time, as in measure=on_time_rate_decided;"
              + " GET /api/v1/measures explains those of the basis PERIOD.");
    }
    List<Measure> known =
        Measures.ALL.stream().filter(measure -> measure.basis() == Basis.PERIOD).toList();
    return known.stream()
        .filter(measure -> measure.id().equals(ids.get(0)))
        .findFirst()
        .orElseThrow(
            () ->
                UnusableParameter.unknown(
                    "measure", ids.get(0), known.stream().map(Measure::id).toList()));
  }

  private static TimeStep step(Parameters parameters) {
    return parameters
        .text("by")
        .map(
            id ->
                TimeStep.find(id)
                    .orElseThrow(() -> UnusableParameter.unknown("by", id, TimeStep.ids())))
        .orElse(TimeStep.WEEK);
  }
}
