/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import static io.swagger.v3.oas.annotations.enums.ParameterIn.QUERY;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dunghan.api.answer.Answers;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.publication.Freshness;
import org.dunghan.api.report.PeriodKind;
import org.dunghan.api.report.ReportFile;
import org.dunghan.api.report.ReportUnits;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.ServletWebRequest;
import tools.jackson.databind.json.JsonMapper;

/** Fills statistical forms, for a unit or the city, and a period. */
@RestController
@RequestMapping("/api/v1/reports")
class FormController {
  private static final List<String> NAMES =
      Stream.concat(
              PeriodKind.PARAMETERS.stream(),
              Stream.of("unit", "by", "generation", "format", "bom"))
          .toList();
  private static final List<String> BY = List.of("field", "unit");

  private final Layouts layouts;
  private final ReportUnits units;
  private final FormReports reports;
  private final Answers answers;
  private final JsonMapper json;

  FormController(
      Layouts layouts, ReportUnits units, FormReports reports, Answers answers, JsonMapper json) {
    this.layouts = layouts;
    this.units = units;
    this.reports = reports;
    this.answers = answers;
    this.json = json;
  }

  @GetMapping
  @Operation(summary = "The forms that there are, and what their columns consist of")
  Forms forms(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values) {
    Parameters.requireOnly(List.of("generation"), values);
    return new Forms(reading.freshness(), layouts.all());
  }

  record Forms(@JsonUnwrapped Freshness freshness, List<Layout> forms) {}

  @GetMapping("/{form}")
  @Operation(
      summary = "A statistical form, as form-06: dossiers received, resolved and in process",
      description =
          "Figures are by the unit that resolves. Every figure names the measures that it is the"
              + " sum of; checks says what must add up and whether it does; carried_over holds what"
              + " was carried over against what the period before left open. The checksum is the"
              + " SHA-256 of the array of rows as sent. CSV ends with rows of the kinds check,"
              + " generation, as_of and checksum, the latter of the rows of JSON.")
  @Parameter(
      name = "period",
      in = QUERY,
      description = "2025, 2025-H1, 2025-Q3 or 2025-07: from the 15th to the 14th",
      example = "2025-Q3")
  @Parameter(name = "from", in = QUERY, description = "First day, instead of a period")
  @Parameter(name = "to", in = QUERY, description = "Last day, instead of a period")
  @Parameter(
      name = "unit",
      in = QUERY,
      description = "Code of /api/v1/units; without it the city as a whole",
      example = "19774")
  @Parameter(
      name = "by",
      in = QUERY,
      description = "field, or unit for a block of each unit and a grand total")
  @Parameter(
      name = "generation",
      in = QUERY,
      description = "Number of /api/v1/publications; by default the current one")
  @Parameter(name = "format", in = QUERY, description = "json, csv, xlsx, or html to print")
  @Parameter(
      name = "bom",
      in = QUERY,
      description = "true begins CSV with a byte order mark, by which Excel knows UTF-8")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FormReport.class)))
  ResponseEntity<byte[]> form(
      @Parameter(description = "Id of /api/v1/reports", example = "form-06") @PathVariable
          String form,
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters,
      @Parameter(hidden = true) ServletWebRequest request)
      throws IOException {
    Layout layout = layouts.of(form);
    if (answers.isKnown(reading, parameters, request)) {
      return null;
    }
    Parameters asked = new Parameters(parameters, NAMES);
    FormFormat format = FormFormat.of(asked);
    boolean marked = asked.truth("bom");
    FormQuestion question =
        new FormQuestion(
            layout,
            units.read(asked, reading),
            PeriodKind.OFFICIAL.read(asked, reading),
            isByUnit(asked));
    if (answers.isWithCaller(reading, asked, request)) {
      return null;
    }
    FormReport report = reports.report(question, reading);
    byte[] content =
        switch (format) {
          case JSON -> json.writeValueAsBytes(report);
          case CSV -> FormTable.of(report, marked);
          case XLSX -> FormWorkbook.of(report);
          case HTML -> FormPage.of(report).getBytes(StandardCharsets.UTF_8);
        };
    if (format == FormFormat.JSON) {
      answers.keep(content, reading, asked, request);
    }
    return ReportFile.answer(content, format.mediaType(), format.fileName(report), reading);
  }

  private static boolean isByUnit(Parameters parameters) {
    String by = parameters.text("by").orElse("field");
    if (!BY.contains(by)) {
      throw UnusableParameter.unknown("by", by, BY);
    }
    return by.equals("unit");
  }
}
