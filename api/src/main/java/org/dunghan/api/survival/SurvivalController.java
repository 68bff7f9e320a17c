/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.List;
import org.dunghan.api.answer.AnswerSource;
import org.dunghan.api.answer.Answers;
import org.dunghan.api.answer.WholeAnswer;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers how long it takes until dossiers are resolved. */
@RestController
@RequestMapping("/api/v1")
class SurvivalController implements AnswerSource {
  private static final List<String> LISTS = List.of("curve", "histogram", "limits", "waiting");

  private final SurvivalQuestionReader questions;
  private final SurvivalQueries queries;
  private final Answers answers;

  SurvivalController(SurvivalQuestionReader questions, SurvivalQueries queries, Answers answers) {
    this.questions = questions;
    this.queries = queries;
    this.answers = answers;
  }

  @GetMapping("/survival")
  @Operation(
      summary = "Working days from acceptance to resolution, with those that are still open",
      description =
          "Of the tenures accepted between the days, inherited ones apart: a Kaplan-Meier curve as"
              + " of the generation. Resolved is completed, returned or rejected. What is open,"
              + " withdrawn, discontinued or handed over is censored: it counts for as long as it"
              + " was seen unresolved. Days of pauses are not counted.")
  @Parameter(
      name = "from",
      in = QUERY,
      description = "First day of acceptance; by default the first with data")
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last day of acceptance; at the latest the generation's as_of")
  @Parameter(
      name = "unit",
      in = QUERY,
      description = "Codes of /api/v1/units: the unit that resolves",
      example = "19774")
  @Parameter(name = "procedure", in = QUERY, description = "Codes of /api/v1/procedures")
  @Parameter(name = "field", in = QUERY, description = "Codes of /api/v1/fields")
  @Parameter(name = "channel", in = QUERY, description = "ONLINE, IN_PERSON, POST, UNKNOWN")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  @Parameter(
      name = "format",
      in = QUERY,
      description = "json, csv (curve only) or xlsx (a sheet for each list)")
  @Parameter(name = "bom", in = QUERY, description = "true begins CSV with a byte order mark")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = SurvivalAnswer.class)))
  void survival(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    answers.send(this, reading, parameters, request);
  }

  @Override
  public String path() {
    return "survival";
  }

  @Override
  public Parameters parameters(MultiValueMap<String, String> values) {
    return SurvivalQuestionReader.parameters(values);
  }

  @Override
  public WholeAnswer answer(Parameters asked, Reading reading) {
    SurvivalQuestion question = questions.read(asked, reading);
    return new WholeAnswer("survival", reading.asOf(), answer(question, reading), LISTS, List.of());
  }

  private SurvivalAnswer answer(SurvivalQuestion question, Reading reading) {
    Durations durations = queries.durations(question, reading);
    SurvivalCurve curve = durations.curve();
    return new SurvivalAnswer(
        reading.generation(),
        reading.asOf(),
        reading.freshness().publishedAt(),
        question.from(),
        question.to(),
        durations.count(any -> true),
        durations.count(Duration::isResolved),
        durations.censored(),
        curve.median(),
        curve.points(),
        durations.histogram(),
        queries.limits(question, reading),
        queries.waiting(question, reading));
  }
}
