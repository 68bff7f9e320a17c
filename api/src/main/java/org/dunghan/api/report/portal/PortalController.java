/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dunghan.api.answer.Answers;
import org.dunghan.api.report.PeriodKind;
import org.dunghan.api.report.ReportFile;
import org.dunghan.api.report.ReportPeriod;
import org.dunghan.api.report.ReportUnits;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Answers the national portal's index for a unit or the city, as far as our data allow. */
@RestController
@RequestMapping(path = "/api/v1/reports", produces = MediaType.APPLICATION_JSON_VALUE)
class PortalController {
  private static final List<String> NAMES =
      Stream.concat(PeriodKind.PARAMETERS.stream(), Stream.of("unit", "generation")).toList();

  private final ReportUnits units;
  private final PortalQueries queries;
  private final Answers answers;
  private final JsonMapper json;

  PortalController(ReportUnits units, PortalQueries queries, Answers answers, JsonMapper json) {
    this.units = units;
    this.queries = queries;
    this.answers = answers;
    this.json = json;
  }

  @GetMapping("/index-766")
  @Operation(
      summary = "The national portal's index (Decision 766), as far as our data allow",
      description =
          "A family of its own, by the portal's rules: it does not agree with the measures of"
              + " /api/v1/measures, and must not be mixed with them. What cannot be computed is"
              + " listed with the reason, and where our data cannot follow a rule it is said.")
  @Parameter(
      name = "period",
      in = QUERY,
      description = "2025, 2025-H1, 2025-Q3 or 2025-08, of the calendar",
      example = "2025-08")
  @Parameter(name = "from", in = QUERY, description = "First day, instead of a period")
  @Parameter(name = "to", in = QUERY, description = "Last day, instead of a period")
  @Parameter(
      name = "unit",
      in = QUERY,
      description = "Code of /api/v1/units; without it the city as a whole",
      example = "19774")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = PortalIndex.class)))
  ResponseEntity<byte[]> index(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    if (answers.isKnown(reading, parameters, request)) {
      return null;
    }
    Parameters asked = new Parameters(parameters, NAMES);
    Optional<String> unit = units.read(asked, reading);
    ReportPeriod period = PeriodKind.CALENDAR.read(asked, reading);
    if (answers.isWithCaller(reading, asked, request)) {
      return null;
    }
    PortalIndex index =
        PortalIndex.of(unit, period, queries.counts(unit, period, reading), reading);
    byte[] content = json.writeValueAsBytes(index);
    answers.keep(content, reading, asked, request);
    return ReportFile.answer(content, MediaType.APPLICATION_JSON_VALUE, Optional.empty(), reading);
  }
}
