/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import org.dunghan.api.answer.Answer;
import org.dunghan.api.answer.AnswerSource;
import org.dunghan.api.answer.Answers;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers any measures of one basis, by any dimensions. */
@RestController
@RequestMapping("/api/v1")
class StatisticsController implements AnswerSource {
  private final QuestionReader questions;
  private final Answers answers;

  StatisticsController(QuestionReader questions, Answers answers) {
    this.questions = questions;
    this.answers = answers;
  }

  @GetMapping("/statistics")
  @Operation(
      summary = "Figures: any measures, by any dimensions, between two dates",
      description =
          "Every figure is a value with n and N: counts have n only, a ratio without a denominator"
              + " has no value. Rows exist for what has data, and without dimensions there is"
              + " exactly one. Stocks are those at the end of each period. The checksum is the"
              + " SHA-256 of the array of rows as sent. Lists are separated by commas.")
  @Parameter(
      name = "measures",
      in = QUERY,
      required = true,
      description = "Ids of /api/v1/measures, all of one basis",
      example = "received,on_time_rate_decided")
  @Parameter(
      name = "basis",
      in = QUERY,
      description = "period or cohort; may be left out, for the measures tell it")
  @Parameter(
      name = "by",
      in = QUERY,
      description =
          "unit, receiving_unit, resolving_unit, unit_group, procedure, field, level, channel,"
              + " inherited, holder (of a cohort), and one of day, week, month, quarter, year,"
              + " report_month, report_quarter, report_half_year, report_year: those run from the"
              + " 15th to the 14th. A unit is the one that answers for the measure: see its side",
      example = "unit,month")
  @Parameter(
      name = "from",
      in = QUERY,
      description = "First day; by default the first with data",
      example = "2025-07-01")
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last day; by default, and at the latest, as_of",
      example = "2025-08-25")
  @Parameter(
      name = "as_of",
      in = QUERY,
      description =
          "The evening to look back from; by default, and at the latest, the generation's")
  @Parameter(name = "unit", in = QUERY, description = "Codes of /api/v1/units")
  @Parameter(name = "receiving_unit", in = QUERY, description = "Codes of /api/v1/units")
  @Parameter(name = "resolving_unit", in = QUERY, description = "Codes of /api/v1/units")
  @Parameter(name = "procedure", in = QUERY, description = "Codes of /api/v1/procedures")
  @Parameter(name = "field", in = QUERY, description = "Codes of /api/v1/fields")
  @Parameter(name = "channel", in = QUERY, description = "ONLINE, IN_PERSON, POST, UNKNOWN")
  @Parameter(name = "inherited", in = QUERY, description = "true or false")
  @Parameter(
      name = "unit_group",
      in = QUERY,
      description = "URBAN, PERI_URBAN, LOWLAND, MOUNTAIN: the group of the unit")
  @Parameter(name = "level", in = QUERY, description = "WARD or CITY: who decides by the procedure")
  @Parameter(name = "holder", in = QUERY, description = "Codes of /api/v1/units; of a cohort")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  @Parameter(
      name = "compare",
      in = QUERY,
      description =
          "previous_period, last_year: earlier figures beside each, none where data do not reach"
              + " back so far")
  @Parameter(
      name = "sort",
      in = QUERY,
      description = "Dimensions and measures of the question; with a minus, downwards",
      example = "-on_time_rate_decided")
  @Parameter(name = "limit", in = QUERY, description = "The most rows; by default all")
  @Parameter(name = "format", in = QUERY, description = "json, csv, xlsx, parquet, arrow")
  @Parameter(
      name = "bom",
      in = QUERY,
      description = "true begins CSV with a byte order mark, by which Excel knows UTF-8")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = StatisticsAnswer.class)))
  void statistics(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    answers.send(this, reading, parameters, request);
  }

  @Override
  public String path() {
    return "statistics";
  }

  @Override
  public Parameters parameters(MultiValueMap<String, String> values) {
    return QuestionReader.parameters(values);
  }

  @Override
  public Answer answer(Parameters asked, Reading reading) {
    return StatisticsAnswers.of(questions.read(asked, reading), reading);
  }
}
