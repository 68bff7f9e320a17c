/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.dunghan.api.answer.AnswerTag;
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

/** Lists what figures can be asked by, each with its code and names. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class ReferenceController {
  private static final List<String> GENERATION = List.of("generation");

  private final ReferenceQueries queries;
  private final Codes codes;

  ReferenceController(ReferenceQueries queries, Codes codes) {
    this.queries = queries;
    this.codes = codes;
  }

  @GetMapping("/units")
  @Operation(summary = "Units: wards, communes, city agencies and former districts")
  ResponseEntity<Units> units(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values,
      @Parameter(hidden = true) WebRequest request) {
    Parameters.requireOnly(GENERATION, values);
    return AnswerTag.answer(
        reading, values, request, () -> new Units(reading.freshness(), queries.units(reading)));
  }

  @GetMapping("/fields")
  @Operation(summary = "Fields: the groups of procedures")
  ResponseEntity<Fields> fields(
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values,
      @Parameter(hidden = true) WebRequest request) {
    Parameters.requireOnly(GENERATION, values);
    return AnswerTag.answer(
        reading, values, request, () -> new Fields(reading.freshness(), queries.fields(reading)));
  }

  @GetMapping("/procedures")
  @Operation(summary = "Procedures of the national catalogue, with their limits")
  ResponseEntity<Procedures> procedures(
      @Parameter(
              description = "Only those of these fields; /api/v1/fields lists the codes",
              example = "CIVIL_STATUS")
          @RequestParam(defaultValue = "")
          List<String> field,
      @Parameter(hidden = true) Reading reading,
      @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> values,
      @Parameter(hidden = true) WebRequest request) {
    Parameters.requireOnly(List.of("field", "generation"), values);
    codes.require("field", Catalogue.FIELD, field, reading);
    return AnswerTag.answer(reading, values, request, () -> procedures(field, reading));
  }

  private Procedures procedures(List<String> fields, Reading reading) {
    List<Procedure> procedures =
        queries.procedures(reading).stream()
            .filter(procedure -> fields.isEmpty() || fields.contains(procedure.fieldCode()))
            .toList();
    return new Procedures(reading.freshness(), procedures);
  }

  record Units(@JsonUnwrapped Freshness freshness, List<Unit> units) {}

  record Fields(@JsonUnwrapped Freshness freshness, List<Field> fields) {}

  record Procedures(@JsonUnwrapped Freshness freshness, List<Procedure> procedures) {}
}
