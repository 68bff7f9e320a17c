/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

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
import org.dunghan.api.statistics.Question;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers how units do beside each other, once chance and case mix are allowed for. */
@RestController
@RequestMapping("/api/v1")
class ComparisonController implements AnswerSource {
  private final ComparisonQuestion questions;
  private final FairComparison comparison;
  private final Answers answers;

  ComparisonController(ComparisonQuestion questions, FairComparison comparison, Answers answers) {
    this.questions = questions;
    this.comparison = comparison;
    this.answers = answers;
  }

  @GetMapping("/comparison")
  @Operation(
      summary = "Wards and communes beside each other, by name, with the limits of chance",
      description =
          "By the unit that resolves. standardised is what was observed over what all units together"
              + " would have with the same work (procedure group, channel, inherited); its counts"
              + " are of what the measure wants little of. Funnels: limits of 95 % and 99.8 %, by"
              + " chance alone (plain) and with what units differ by anyway (dispersed). The"
              + " reference is all wards and communes, or those of the unit_group: who may see one of"
              + " them gets its row and the sums of all. With fewer than 5 that have data there is"
              + " none; nor, for who may not see all units, where any unit_group has 1 to 4.")
  @Parameter(
      name = "measure",
      in = QUERY,
      required = true,
      description = "on_time_rate_decided, overdue_share, on_time_rate, on_time_rate_original",
      example = "on_time_rate_decided")
  @Parameter(name = "from", in = QUERY, description = "First day; by default the first with data")
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last day; by default, and at the latest, the generation's as_of")
  @Parameter(
      name = "unit_group",
      in = QUERY,
      description =
          "URBAN, PERI_URBAN, LOWLAND, MOUNTAIN: units of these groups only, held against these only")
  @Parameter(name = "field", in = QUERY, description = "Codes of /api/v1/fields")
  @Parameter(name = "procedure", in = QUERY, description = "Codes of /api/v1/procedures")
  @Parameter(name = "channel", in = QUERY, description = "ONLINE, IN_PERSON, POST, UNKNOWN")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  @Parameter(name = "format", in = QUERY, description = "json, csv or xlsx")
  @Parameter(name = "bom", in = QUERY, description = "true begins CSV with a byte order mark")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ComparisonAnswer.class)))
  void comparison(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    answers.send(this, reading, parameters, request);
  }

  @Override
  public String path() {
    return "comparison";
  }

  @Override
  public Parameters parameters(MultiValueMap<String, String> values) {
    return ComparisonQuestion.parameters(values);
  }

  @Override
  public WholeAnswer answer(Parameters asked, Reading reading) {
    Question question = questions.read(asked, reading);
    return new WholeAnswer(
        "comparison",
        reading.asOf(),
        comparison.answer(question, reading),
        List.of("rows"),
        question.measures());
  }
}
