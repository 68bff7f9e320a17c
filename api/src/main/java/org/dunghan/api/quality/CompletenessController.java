/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.answer.AnswerTag;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.publication.Freshness;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** Answers which units sent their data, and of which days nothing has come. */
@RestController
@RequestMapping(path = "/api/v1/quality", produces = MediaType.APPLICATION_JSON_VALUE)
class CompletenessController {
  /** Working days are listed one by one, so there must be an end to them. */
  private static final int MOST_YEARS = 10;

  private static final int USUAL_DAYS = 90;

  private final CompletenessQueries queries;

  CompletenessController(CompletenessQueries queries) {
    this.queries = queries;
  }

  @GetMapping("/completeness")
  @Operation(
      summary = "Working days of which a unit sent data, and those of which nothing has come",
      description =
          "A unit that sent nothing has no last_day. What a unit received, declined or did counts."
              + " Who is confined to units is told of these only, not of city agencies.")
  @Parameter(
      name = "from",
      in = QUERY,
      description = "First day; by default 90 days before to",
      example = "2025-07-01")
  @Parameter(
      name = "to",
      in = QUERY,
      description = "Last day; at the latest the generation's as_of")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  ResponseEntity<CompletenessOfUnits> completeness(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values,
      @Parameter(hidden = true) WebRequest request) {
    Parameters parameters = new Parameters(values, List.of("from", "to", "generation"));
    LocalDate to = parameters.date("to").filter(reading.asOf()::isAfter).orElse(reading.asOf());
    LocalDate from = parameters.date("from").orElse(to.minusDays(USUAL_DAYS - 1L));
    if (from.isAfter(to) || from.isBefore(to.minusYears(MOST_YEARS))) {
      throw new UnusableParameter(
          "from: send a day from %s to %s.".formatted(to.minusYears(MOST_YEARS), to));
    }
    return AnswerTag.answer(reading, values, request, () -> ofUnits(from, to, reading));
  }

  private CompletenessOfUnits ofUnits(LocalDate from, LocalDate to, Reading reading) {
    return new CompletenessOfUnits(
        reading.freshness(),
        from,
        to,
        queries.workingDays(from, to, reading),
        queries.units(from, to, reading));
  }

  record CompletenessOfUnits(
      @JsonUnwrapped Freshness freshness,
      LocalDate from,
      LocalDate to,
      List<LocalDate> workingDays,
      List<Completeness> units) {}
}
