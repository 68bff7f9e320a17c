/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dunghan.api.answer.Format;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.PageKey;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.statistics.Question;
import org.dunghan.api.statistics.QuestionReader;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads which dossiers are asked for, or says what is wrong with it. */
@Component
class BehindFigureReader {
  private static final List<String> NAMES =
      Stream.of(
              List.of("measure", "part", "from", "to", "as_of"),
              QuestionReader.filterNames(),
              List.of("limit", "after", "generation"),
              Format.PARAMETERS)
          .flatMap(List::stream)
          .toList();

  private static final int ROWS = 100;
  private static final int MOST_ROWS = 1_000;

  private final QuestionReader questions;

  BehindFigureReader(QuestionReader questions) {
    this.questions = questions;
  }

  /** The parameters of a request, all of which have a known name. */
  static Parameters parameters(MultiValueMap<String, String> values) {
    return new Parameters(values, NAMES);
  }

  /**
   * Reads which part of which figure is meant. Days after the generation's as-of are cut off.
   *
   * @throws UnusableParameter when a parameter is missing, unknown or contradictory
   */
  BehindFigure read(Parameters parameters, Reading reading) {
    Measure measure = measure(parameters);
    FigurePart part = FigurePart.find(measure, parameters.text("part").orElse(""));
    Question question = questions.read(measure, parameters, reading);
    boolean paged = Format.of(parameters) == Format.JSON;
    return new BehindFigure(
        question,
        part,
        paged ? Optional.of(parameters.number("limit", ROWS, MOST_ROWS)) : Optional.empty(),
        paged ? Optional.empty() : limit(parameters),
        after(parameters, BehindFigure.rows(question, part, reading), reading));
  }

  private static Measure measure(Parameters parameters) {
    List<String> ids = parameters.list("measure");
    if (ids.size() != 1) {
      throw new UnusableParameter(
          "measure: send the one whose dossiers you want, as in measure=open_overdue; GET"
              + " /api/v1/measures explains them all.");
    }
    return Measures.find(ids.get(0))
        .orElseThrow(
            () ->
                UnusableParameter.unknown(
                    "measure", ids.get(0), Measures.ALL.stream().map(Measure::id).toList()));
  }

  private static Optional<Integer> limit(Parameters parameters) {
    return parameters.text("limit").map(any -> parameters.number("limit", ROWS, Integer.MAX_VALUE));
  }

  private static Optional<RowKey> after(Parameters parameters, String rows, Reading reading) {
    return parameters
        .text("after")
        .filter(sent -> !sent.isEmpty())
        .map(
            sent ->
                RowKey.read(sent, rows)
                    .orElseThrow(() -> PageKey.unusable(sent, reading.generation())));
  }
}
