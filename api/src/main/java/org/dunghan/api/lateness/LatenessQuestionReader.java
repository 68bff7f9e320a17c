/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dunghan.api.answer.Format;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.reference.TenureFilters;
import org.dunghan.api.request.PageKey;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads which open dossiers are asked for, or says what is wrong with it. */
@Component
class LatenessQuestionReader {
  private static final List<String> NAMES =
      Stream.concat(
              Stream.of(
                  "unit",
                  "procedure",
                  "field",
                  "holder",
                  "channel",
                  "within",
                  "limit",
                  "after",
                  "generation"),
              Format.PARAMETERS.stream())
          .toList();

  private static final int ROWS = 100;
  private static final int MOST_ROWS = 1_000;
  private static final int MOST_DAYS = 1_000;

  private final TenureFilters filters;

  LatenessQuestionReader(TenureFilters filters) {
    this.filters = filters;
  }

  static Parameters parameters(MultiValueMap<String, String> values) {
    return new Parameters(values, NAMES);
  }

  /**
   * Reads a question to a generation.
   *
   * @throws UnusableParameter when a parameter is unknown or contradictory
   */
  LatenessQuestion read(Parameters parameters, Reading reading) {
    Map<String, List<String>> chosen = filters.read(parameters, reading);
    Optional<Integer> within = within(parameters);
    boolean paged = Format.of(parameters) == Format.JSON;
    return new LatenessQuestion(
        chosen,
        within,
        paged ? Optional.of(parameters.number("limit", ROWS, MOST_ROWS)) : Optional.empty(),
        paged ? Optional.empty() : limit(parameters),
        after(parameters, LatenessQuestion.rows(chosen, within, reading), reading));
  }

  /** 0 is a number here: what is due on the day of as-of has no working day left. */
  private static Optional<Integer> within(Parameters parameters) {
    return parameters
        .text("within")
        .map(text -> text.equals("0") ? 0 : parameters.number("within", 0, MOST_DAYS));
  }

  private static Optional<Integer> limit(Parameters parameters) {
    return parameters.text("limit").map(any -> parameters.number("limit", ROWS, Integer.MAX_VALUE));
  }

  private static Optional<LatenessKey> after(Parameters parameters, String rows, Reading reading) {
    return parameters
        .text("after")
        .filter(sent -> !sent.isEmpty())
        .map(
            sent ->
                LatenessKey.read(sent, rows)
                    .orElseThrow(() -> PageKey.unusable(sent, reading.generation())));
  }
}
