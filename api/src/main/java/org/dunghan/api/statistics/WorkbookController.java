/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dunghan.api.answer.Answer;
import org.dunghan.api.answer.Answers;
import org.dunghan.api.answer.Format;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Puts the figures of a whole page into one workbook. */
@RestController
@RequestMapping("/api/v1")
class WorkbookController {
  /** A page has no more panels. */
  private static final int MOST_SHEETS = 20;

  private static final List<String> NAMES = List.of("question", "generation", "format");

  private final QuestionReader questions;
  private final Answers answers;

  WorkbookController(QuestionReader questions, Answers answers) {
    this.questions = questions;
    this.answers = answers;
  }

  @GetMapping("/workbook")
  @Operation(
      summary = "Several questions to statistics as the sheets of one workbook (XLSX)",
      description = "The last sheet has the question and the definitions of all measures.")
  @Parameter(
      name = "question",
      in = QUERY,
      required = true,
      description =
          "What stands behind the ? of /api/v1/statistics, encoded once more; repeated for each"
              + " sheet",
      example = "measures=received,resolved&by=month")
  @Parameter(name = "format", in = QUERY, required = true, description = "xlsx", example = "xlsx")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  void workbook(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    Parameters sent = new Parameters(parameters, NAMES);
    if (Format.of(sent) != Format.XLSX) {
      throw new UnusableParameter("format: only xlsx has several sheets; send format=xlsx.");
    }
    List<String> asked = sent.values().getOrDefault("question", List.of());
    if (asked.isEmpty() || asked.size() > MOST_SHEETS) {
      throw new UnusableParameter(
          "question: send 1 to %d, each what stands behind the ? of /api/v1/statistics, not %d."
              .formatted(MOST_SHEETS, asked.size()));
    }
    if (reading.scope().hidesSmallCounts()) {
      throw new UnusableParameter("question: sign in to have several in one workbook.");
    }
    List<Answer> sheets = new ArrayList<>();
    for (String question : asked) {
      Parameters of = QuestionReader.parameters(parametersOf(question));
      String name = "Rows " + (sheets.size() + 1);
      sheets.add(StatisticsAnswers.of(name, questions.read(of, reading), reading));
    }
    answers.sendTogether("workbook", sheets, reading, request);
  }

  private static MultiValueMap<String, String> parametersOf(String question) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    try {
      UriComponentsBuilder.newInstance()
          .query(question)
          .build()
          .getQueryParams()
          .forEach((name, values) -> values.forEach(value -> parameters.add(name, decoded(value))));
    } catch (IllegalArgumentException malformed) {
      throw new UnusableParameter(
          "question: %s is not encoded as it is behind the ? of an address.".formatted(question));
    }
    return parameters;
  }

  private static String decoded(String value) {
    return value == null ? "" : UriUtils.decode(value, UTF_8);
  }
}
