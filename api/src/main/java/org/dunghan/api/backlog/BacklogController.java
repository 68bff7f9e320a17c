/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

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
import org.dunghan.api.answer.Cells;
import org.dunghan.api.answer.Format;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers what is open: counts of it, and the dossiers behind each. */
@RestController
@RequestMapping("/api/v1/backlog")
class BacklogController implements AnswerSource {
  private final BacklogReader questions;
  private final Answers answers;

  BacklogController(BacklogReader questions, Answers answers) {
    this.questions = questions;
    this.answers = answers;
  }

  @GetMapping
  @Operation(
      summary = "Open dossiers: by age, overdue, about to be late, not moving",
      description =
          "On the evening of the generation's as_of. Ages are working days since acceptance, of an"
              + " inherited dossier since the hand-over, pauses included. A dossier last moved on"
              + " the day on which it was accepted or taken over, the office acted, its holder"
              + " changed, it was extended, or its clock stopped or went on; that it became overdue"
              + " is no move. not_moving_paused are those of not_moving that wait for the"
              + " applicant.")
  @Parameter(
      name = "by",
      in = QUERY,
      description =
          "unit, resolving_unit, receiving_unit, holder, procedure, field, channel, inherited;"
              + " without it there is one row",
      example = "resolving_unit")
  @OfWhichDossiers
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BacklogAnswer.class)))
  void backlog(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    answers.send(this, reading, parameters, request);
  }

  @Override
  public String path() {
    return "backlog";
  }

  @Override
  public Parameters parameters(MultiValueMap<String, String> values) {
    return BacklogReader.parametersOfCounts(values);
  }

  @Override
  public Answer answer(Parameters asked, Reading reading) {
    Backlog backlog = questions.read(asked, reading);
    List<String> columns = BacklogSql.columns(backlog.by());
    return new Answer(
        "backlog",
        reading.asOf(),
        backlog.query(reading),
        columns,
        backlog.head(reading),
        row -> Cells.of(row, columns),
        List.of());
  }

  @GetMapping("/dossiers")
  @Operation(
      operationId = "openDossiers",
      summary = "The open dossiers behind a count of the backlog",
      description =
          "Exactly those that the count counts with the same filters: those that are overdue"
              + " longest, then those that will be soonest, then the others by age. JSON comes in"
              + " pages: send next as after to go on; all other formats hold all rows.")
  @Parameter(
      name = "count",
      in = QUERY,
      description = "Name of a count of /api/v1/backlog; by default open",
      example = "about_to_be_late")
  @OfWhichDossiers
  @Parameter(
      name = "limit",
      in = QUERY,
      description = "Rows of a page, 1 to 1000, by default 100; of other formats all")
  @Parameter(name = "after", in = QUERY, description = "The next of the page before")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OpenDossiersAnswer.class)))
  void dossiers(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    if (answers.isKnown(reading, parameters, request)) {
      return;
    }
    Parameters asked = BacklogReader.parametersOfDossiers(parameters);
    OpenDossiers wanted = questions.readDossiers(asked, reading);
    boolean paged = Format.of(asked) == Format.JSON;
    Answer answer =
        new Answer(
            "open-dossiers",
            reading.asOf(),
            wanted.query(reading, paged),
            OpenDossiersSql.columns(),
            wanted.head(reading),
            OpenDossiersSql::read,
            List.of(),
            Optional.empty(),
            wanted
                .limit()
                .filter(any -> paged)
                .map(limit -> new Answer.Page(limit, row -> wanted.key(row, reading))));
    answers.send(answer, reading, asked, request);
  }

  /** For the description of the API: the rows themselves are written as they come. */
  record BacklogAnswer(
      @JsonUnwrapped Backlog.Head head,
      List<Map<String, Object>> rows,
      int rowCount,
      String checksum) {}

  /** The same of the dossiers; next is what to send as after, none on the last page. */
  record OpenDossiersAnswer(
      @JsonUnwrapped OpenDossiers.Head head,
      List<Map<String, Object>> rows,
      int rowCount,
      String next,
      String checksum) {}
}
