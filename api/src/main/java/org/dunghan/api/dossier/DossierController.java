/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.PATH;
import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.answer.Answer;
import org.dunghan.api.answer.AnswerTag;
import org.dunghan.api.answer.Answers;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** Answers which dossiers are behind a figure, and what became of one. */
@RestController
@RequestMapping("/api/v1")
class DossierController {
  private final BehindFigureReader questions;
  private final DossierQueries queries;
  private final Answers answers;

  DossierController(BehindFigureReader questions, DossierQueries queries, Answers answers) {
    this.questions = questions;
    this.queries = queries;
    this.answers = answers;
  }

  @GetMapping("/dossiers")
  @Operation(
      summary = "The dossiers behind a figure",
      description =
          "Exactly the tenures that statistics counts for the same measure, days and filters."
              + " count is how often a tenure counts: once, or once per event; the counts of all"
              + " pages add up to the figure. What is known of a tenure is so as of the"
              + " generation, whatever as_of. JSON comes in pages: send next as after to go on;"
              + " all other formats hold all rows.")
  @Parameter(
      name = "measure",
      in = QUERY,
      required = true,
      description = "Id of /api/v1/measures",
      example = "open_overdue")
  @Parameter(
      name = "part",
      in = QUERY,
      description = "n or N; by default n, of a distribution N: the tenures that it is over")
  @Parameter(name = "from", in = QUERY, description = "First day; by default the first with data")
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last day; by default, and at the latest, as_of")
  @Parameter(
      name = "as_of",
      in = QUERY,
      description =
          "The evening to look back from; by default, and at the latest, the generation's")
  @Parameter(
      name = "unit",
      in = QUERY,
      description = "Codes of /api/v1/units: the unit that answers for the measure")
  @Parameter(name = "receiving_unit", in = QUERY, description = "Codes of /api/v1/units")
  @Parameter(name = "resolving_unit", in = QUERY, description = "Codes of /api/v1/units")
  @Parameter(name = "procedure", in = QUERY, description = "Codes of /api/v1/procedures")
  @Parameter(name = "field", in = QUERY, description = "Codes of /api/v1/fields")
  @Parameter(name = "channel", in = QUERY, description = "ONLINE, IN_PERSON, POST, UNKNOWN")
  @Parameter(name = "inherited", in = QUERY, description = "true or false")
  @Parameter(name = "unit_group", in = QUERY, description = "As in /api/v1/statistics")
  @Parameter(name = "level", in = QUERY, description = "WARD or CITY: who decides by the procedure")
  @Parameter(name = "holder", in = QUERY, description = "Codes of /api/v1/units; of a cohort")
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
  @Parameter(
      name = "bom",
      in = QUERY,
      description = "true begins CSV with a byte order mark, by which Excel knows UTF-8")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = BehindFigureAnswer.class)))
  void dossiers(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    if (answers.isKnown(reading, parameters, request)) {
      return;
    }
    Parameters asked = BehindFigureReader.parameters(parameters);
    BehindFigure behind = questions.read(asked, reading);
    answers.send(answer(behind, reading), reading, asked, request);
  }

  private static Answer answer(BehindFigure behind, Reading reading) {
    List<String> columns = new ArrayList<>(TenureFacts.COLUMNS);
    columns.add(BehindFigureSql.COUNT);
    return new Answer(
        "dossiers",
        behind.question().days().asOf(),
        BehindFigureSql.rows(behind, reading),
        columns,
        BehindFigureHead.of(behind, reading),
        BehindFigureSql::read,
        List.of(behind.measure()),
        Optional.empty(),
        behind.page().map(limit -> new Answer.Page(limit, row -> behind.key(row, reading))));
  }

  @GetMapping(path = "/dossiers/{*code}", produces = MediaType.APPLICATION_JSON_VALUE)
  @Operation(
      summary = "A dossier: its tenures, their clocks, and what happened when",
      description =
          "Only tenures of units whose dossiers you may see, and their events. clock is how the"
              + " clock stands after an event, as far as evenings tell: an event that others"
              + " follow on the same day may have none. Officers are named only where their unit"
              + " is one of yours.")
  @Parameter(
      name = "code",
      in = PATH,
      description = "The dossier's code; a slash in it may stay",
      example = "H57.90.38-250707-0012")
  @Parameter(
      name = "source",
      in = QUERY,
      description = "The system that it comes from, if the code means several dossiers")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  ResponseEntity<Dossier> dossier(
      @PathVariable String code,
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) WebRequest request) {
    String source =
        new Parameters(parameters, List.of("source", "generation")).text("source").orElse("");
    // Only the dossier's own tag says that there is such a one.
    var question = new LinkedMultiValueMap<>(parameters);
    question.add("code", code);
    return AnswerTag.answer(
        reading, question, request, () -> queries.dossier(code.substring(1), source, reading));
  }
}
