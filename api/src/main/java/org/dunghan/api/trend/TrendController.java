/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

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
import org.dunghan.api.measure.MeasureDescription;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.statistics.MeasureSeries;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers how a measure goes, and which of its moves are more than chance. */
@RestController
@RequestMapping("/api/v1")
class TrendController implements AnswerSource {
  private static final List<String> LISTS = List.of("points", "segments", "annotations");

  private final TrendQuestionReader questions;
  private final MeasureSeries series;
  private final Annotations annotations;
  private final Answers answers;

  TrendController(
      TrendQuestionReader questions,
      MeasureSeries series,
      Annotations annotations,
      Answers answers) {
    this.questions = questions;
    this.series = series;
    this.annotations = annotations;
    this.answers = answers;
  }

  @GetMapping("/trend")
  @Operation(
      summary = "A measure by week or month, with the limits of what is usual",
      description =
          "A control chart (XmR) by the rules of NHS England, Making Data Count: a point outside"
              + " the limits, 7 that rise or fall, 2 of 3 near a limit, 7 on one side of the mean."
              + " Limits are of the first 12 points, and trial until there are so many; they begin"
              + " anew at documented days only.")
  @Parameter(
      name = "measure",
      in = QUERY,
      required = true,
      description = "Id of /api/v1/measures, of the basis PERIOD",
      example = "on_time_rate_decided")
  @Parameter(name = "by", in = QUERY, description = "week or month; by default week")
  @Parameter(name = "from", in = QUERY, description = "First day; by default the first with data")
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last day; by default, and at the latest, the generation's as_of")
  @Parameter(
      name = "unit",
      in = QUERY,
      description = "Codes of /api/v1/units: the unit that answers for the measure")
  @Parameter(name = "field", in = QUERY, description = "Codes of /api/v1/fields")
  @Parameter(name = "procedure", in = QUERY, description = "Codes of /api/v1/procedures")
  @Parameter(name = "channel", in = QUERY, description = "ONLINE, IN_PERSON, POST, UNKNOWN")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  @Parameter(
      name = "format",
      in = QUERY,
      description = "json, csv (points only) or xlsx (a sheet for each list)")
  @Parameter(name = "bom", in = QUERY, description = "true begins CSV with a byte order mark")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = TrendAnswer.class)))
  void trend(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    answers.send(this, reading, parameters, request);
  }

  @Override
  public String path() {
    return "trend";
  }

  @Override
  public Parameters parameters(MultiValueMap<String, String> values) {
    return TrendQuestionReader.parameters(values);
  }

  @Override
  public WholeAnswer answer(Parameters asked, Reading reading) {
    TrendQuestion question = questions.read(asked, reading);
    return new WholeAnswer(
        "trend", reading.asOf(), answer(question, reading), LISTS, List.of(question.measure()));
  }

  private TrendAnswer answer(TrendQuestion question, Reading reading) {
    List<Annotation> documented = annotations.of(question.figures(), reading);
    ControlChart chart =
        new ControlChart(
            question,
            documented,
            series.of(question.figures(), question.step().dimension(), reading));
    return new TrendAnswer(
        reading.generation(),
        reading.asOf(),
        reading.freshness().publishedAt(),
        Measures.VERSION,
        MeasureDescription.of(question.measure()),
        question.step(),
        question.figures().days().from(),
        question.figures().days().to(),
        chart.segments(),
        chart.points(),
        documented);
  }
}
