/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.workload;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.dunghan.api.answer.Answer;
import org.dunghan.api.answer.AnswerSource;
import org.dunghan.api.answer.Answers;
import org.dunghan.api.answer.Cells;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers how much officers did, week by week, to those who are of their unit. */
@RestController
@RequestMapping("/api/v1")
class WorkloadController implements AnswerSource {
  private final OfficerWorkReader questions;
  private final Answers answers;

  WorkloadController(OfficerWorkReader questions, Answers answers) {
    this.questions = questions;
    this.answers = answers;
  }

  @GetMapping("/workload/officers")
  @Operation(
      summary = "Actions by officer and week, within your own unit",
      description =
          "Actions are events that are not the applicant's and name the officer, from acceptance"
              + " on, while the unit held the dossier. Officers are pseudonyms, in their order;"
              + " the figures compare no people: one difficult dossier may be a week's work. Only"
              + " accounts that name the unit are answered.")
  @Parameter(
      name = "unit",
      in = QUERY,
      required = true,
      description = "One code of /api/v1/units: your own unit",
      example = "19774")
  @Parameter(name = "from", in = QUERY, description = "First day; by default the first with data")
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last day; at the latest the generation's as_of")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  @Parameter(name = "format", in = QUERY, description = "json, csv, xlsx, parquet, arrow")
  @Parameter(name = "bom", in = QUERY, description = "true begins CSV with a byte order mark")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OfficersAnswer.class)))
  void officers(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    answers.send(this, reading, parameters, request);
  }

  @Override
  public String path() {
    return "workload/officers";
  }

  @Override
  public Parameters parameters(MultiValueMap<String, String> values) {
    return OfficerWorkReader.parameters(values);
  }

  @Override
  public Answer answer(Parameters asked, Reading reading) {
    OfficerWork work = questions.read(asked, reading);
    return new Answer(
        "officers",
        reading.asOf(),
        work.query(reading),
        OfficerWork.COLUMNS,
        work.head(reading),
        row -> Cells.of(row, OfficerWork.COLUMNS),
        List.of());
  }

  /** For the description of the API: the rows themselves are written as they come. */
  record OfficersAnswer(
      @JsonUnwrapped OfficerWork.Head head,
      List<Map<String, Object>> rows,
      int rowCount,
      String checksum) {}
}
