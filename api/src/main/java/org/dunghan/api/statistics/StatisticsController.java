/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import java.util.Map;
import org.dunghan.api.publication.Publication;
import org.dunghan.api.publication.Publications;
import org.dunghan.api.request.AnswerTag;
import org.dunghan.api.request.Checksum;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Answers any measures of one basis, by any dimensions. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class StatisticsController {
  private final Publications publications;
  private final QuestionReader questions;
  private final StatisticsQueries queries;
  private final JsonMapper json;

  StatisticsController(
      Publications publications,
      QuestionReader questions,
      StatisticsQueries queries,
      JsonMapper json) {
    this.publications = publications;
    this.questions = questions;
    this.queries = queries;
    this.json = json;
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
          "unit, receiving_unit, resolving_unit, procedure, field, channel, inherited, and one of"
              + " day, week, month. A unit is the one that answers for the measure: see its side",
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
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  ResponseEntity<StatisticsAnswer> statistics(
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) WebRequest request) {
    Publication pinned = publications.pinned(parameters);
    String tag = AnswerTag.of(pinned, parameters);
    if (request.checkNotModified(tag)) {
      return null;
    }
    Question question = questions.read(parameters, pinned);
    List<Map<String, Object>> rows = queries.rows(question, pinned);
    String checksum = Checksum.of(json.writeValueAsBytes(rows));
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .eTag(tag)
        .body(StatisticsAnswer.of(question, pinned, rows, checksum));
  }
}
