/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.bottleneck;

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

/** Answers where working time goes: which desk hands to which, and how long dossiers then wait. */
@RestController
@RequestMapping("/api/v1")
class BottleneckController implements AnswerSource {
  private final WaitsReader waits;
  private final Answers answers;

  BottleneckController(WaitsReader waits, Answers answers) {
    this.waits = waits;
    this.answers = answers;
  }

  @GetMapping("/bottlenecks")
  @Operation(
      summary = "Hand-offs, and the working days that dossiers waited after them",
      description =
          "Waits by the day on which they ended. waiting are those that had not ended by the last"
              + " day: they are in no median and no p90, but the days that they had lasted by then,"
              + " days_so_far, are among waiting_days. share_of_waiting_days is of all rows of the"
              + " answer.")
  @Parameter(
      name = "by",
      in = QUERY,
      description = "from_holder, to_holder, procedure, field; by default the first two",
      example = "to_holder")
  @Parameter(name = "from_holder", in = QUERY, description = "Codes of /api/v1/units")
  @Parameter(name = "to_holder", in = QUERY, description = "Codes of /api/v1/units")
  @Parameter(name = "procedure", in = QUERY, description = "Codes of /api/v1/procedures")
  @Parameter(name = "field", in = QUERY, description = "Codes of /api/v1/fields")
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
      content = @Content(schema = @Schema(implementation = BottleneckAnswer.class)))
  void bottlenecks(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    answers.send(this, reading, parameters, request);
  }

  @Override
  public String path() {
    return "bottlenecks";
  }

  @Override
  public Parameters parameters(MultiValueMap<String, String> values) {
    return WaitsReader.parameters(values);
  }

  @Override
  public Answer answer(Parameters asked, Reading reading) {
    Waits question = waits.read(asked, reading);
    List<String> columns = BottleneckSql.columns(question.by());
    return new Answer(
        "bottlenecks",
        reading.asOf(),
        question.query(reading),
        columns,
        question.head(reading),
        row -> Cells.of(row, columns),
        List.of());
  }

  /** For the description of the API: the rows themselves are written as they come. */
  record BottleneckAnswer(
      @JsonUnwrapped Waits.Head head,
      List<Map<String, Object>> rows,
      int rowCount,
      String checksum) {}
}
