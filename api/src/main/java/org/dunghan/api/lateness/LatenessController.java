/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

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
import java.util.Optional;
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

/** Answers which dossiers may soon be late. */
@RestController
@RequestMapping("/api/v1")
class LatenessController implements AnswerSource {
  private final LatenessQuestionReader questions;
  private final Answers answers;

  LatenessController(LatenessQuestionReader questions, Answers answers) {
    this.questions = questions;
    this.answers = answers;
  }

  @GetMapping("/lateness")
  @Operation(
      summary = "Open dossiers that are in time still, least time left first",
      description =
          "chance: of alike dossiers of the year before that were open with as many working days"
              + " left, became_late did become late; the share is drawn a little towards the next"
              + " wider history. history says which dossiers are alike: of the same procedure at"
              + " the same resolving unit, of the procedure, of its field, or all. The history of"
              + " single units is only told of your own. JSON comes in pages: send next as after"
              + " to go on; all other formats hold all rows.")
  @Parameter(
      name = "unit",
      in = QUERY,
      description = "Codes of /api/v1/units: the unit that resolves")
  @Parameter(name = "procedure", in = QUERY, description = "Codes of /api/v1/procedures")
  @Parameter(name = "field", in = QUERY, description = "Codes of /api/v1/fields")
  @Parameter(name = "holder", in = QUERY, description = "Codes of /api/v1/units: who must act now")
  @Parameter(name = "channel", in = QUERY, description = "ONLINE, IN_PERSON, POST, UNKNOWN")
  @Parameter(
      name = "within",
      in = QUERY,
      description = "Only those with at most so many working days left, from 0 on",
      example = "2")
  @Parameter(
      name = "limit",
      in = QUERY,
      description = "Rows of a page, 1 to 1000, by default 100; of other formats all")
  @Parameter(name = "after", in = QUERY, description = "The next of the page before")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  @Parameter(name = "format", in = QUERY, description = "json, csv, xlsx, parquet, arrow")
  @Parameter(name = "bom", in = QUERY, description = "true begins CSV with a byte order mark")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = LatenessAnswer.class)))
  void lateness(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    answers.send(this, reading, parameters, request);
  }

  @Override
  public String path() {
    return "lateness";
  }

  @Override
  public Parameters parameters(MultiValueMap<String, String> values) {
    return LatenessQuestionReader.parameters(values);
  }

  @Override
  public Answer answer(Parameters asked, Reading reading) {
    LatenessQuestion question = questions.read(asked, reading);
    String rows = LatenessQuestion.rows(question.filters(), question.within(), reading);
    return new Answer(
        "lateness",
        reading.asOf(),
        question.query(reading),
        LatenessSql.COLUMNS,
        question.head(reading),
        LatenessSql::read,
        List.of(),
        Optional.empty(),
        question
            .page()
            .map(limit -> new Answer.Page(limit, row -> LatenessKey.of(row).text(rows))));
  }

  /** For the description of the API: the rows themselves are written as they come. */
  record LatenessAnswer(
      @JsonUnwrapped LatenessQuestion.Head head,
      List<Map<String, Object>> rows,
      int rowCount,
      String next,
      String checksum) {}
}
