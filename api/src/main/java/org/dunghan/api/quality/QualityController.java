/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.PATH;
import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.dunghan.api.answer.AnswerTag;
import org.dunghan.api.request.Checksum;
import org.dunghan.api.scope.Reading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Answers what is odd in the data: how often, and in which rows. */
@RestController
@RequestMapping(path = "/api/v1/quality", produces = MediaType.APPLICATION_JSON_VALUE)
class QualityController {
  private final FindingsQuestionReader questions;
  private final FindingQueries queries;
  private final FindingPages pages;
  private final JsonMapper json;

  QualityController(
      FindingsQuestionReader questions,
      FindingQueries queries,
      FindingPages pages,
      JsonMapper json) {
    this.questions = questions;
    this.queries = queries;
    this.pages = pages;
    this.json = json;
  }

  @GetMapping("/findings")
  @Operation(
      summary = "Findings: what is odd in the data, and how often",
      description =
          "n of N per finding; what was not found has no row. Of a dossier: tenures by receiving"
              + " unit and the day of acceptance, else of reception. CODE_SEQUENCE_GAPS: missing"
              + " numbers by the date in the codes. COMPLETIONS_IN_LAST_HOUR: by resolving unit, a"
              + " row for each period whose last working day is asked for.")
  @Parameter(
      name = "by",
      in = QUERY,
      description = "unit; without it all units together",
      example = "unit")
  @Parameter(name = "finding", in = QUERY, description = "Ids of findings; by default all")
  @Parameter(name = "unit", in = QUERY, description = "Codes of /api/v1/units")
  @Parameter(name = "from", in = QUERY, description = "First day; by default the first with data")
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last day; at the latest the generation's as_of")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  ResponseEntity<FindingCounts> findings(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) WebRequest request) {
    FindingsQuestion question = questions.read(parameters, reading);
    return AnswerTag.answer(reading, parameters, request, () -> counts(question, reading));
  }

  @GetMapping("/findings/{finding}")
  @Operation(
      operationId = "findingRows",
      summary = "The rows behind a finding, page by page",
      description =
          "As many rows, over all pages, as the finding counts: tenures, missing codes, or tenures"
              + " completed in the last hour. Send next as after to go on.")
  @Parameter(
      name = "finding",
      in = PATH,
      description = "Id of /api/v1/quality/findings",
      example = "CHANNEL_UNKNOWN")
  @Parameter(name = "unit", in = QUERY, description = "Codes of /api/v1/units")
  @Parameter(name = "from", in = QUERY, description = "First day; by default the first with data")
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last day; at the latest the generation's as_of")
  @Parameter(name = "limit", in = QUERY, description = "Rows of a page, 1 to 1000; by default 100")
  @Parameter(name = "after", in = QUERY, description = "The next of the page before")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  ResponseEntity<FindingRows> rows(
      @PathVariable String finding,
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) WebRequest request) {
    FindingsQuestion question = questions.read(finding, parameters, reading);
    Page page = questions.page(parameters, question, reading);
    return AnswerTag.answer(reading, parameters, request, () -> rows(question, page, reading));
  }

  private FindingCounts counts(FindingsQuestion question, Reading reading) {
    List<FindingCount> rows = queries.counts(question, reading);
    return FindingCounts.of(question, reading, rows, checksum(rows));
  }

  private FindingRows rows(FindingsQuestion question, Page page, Reading reading) {
    FindingPages.Cut cut = pages.cut(question, page, reading);
    return FindingRows.of(question, reading, cut.rows(), cut.next(), checksum(cut.rows()));
  }

  private String checksum(List<?> rows) {
    return Checksum.of(json.writeValueAsBytes(rows));
  }
}
