/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.reference.Catalogue;
import org.dunghan.api.reference.Codes;
import org.dunghan.api.request.PageKey;
import org.dunghan.api.request.PageKey.Place;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.finding.Finding;
import org.dunghan.warehouse.finding.Findings;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** Reads a question about findings from a request, or says what is wrong with it. */
@Component
class FindingsQuestionReader {
  static final int MOST_ROWS = 1000;
  private static final int ROWS = 100;
  private static final List<String> IDS = Findings.ALL.stream().map(Finding::id).toList();

  private final Codes codes;
  private final FindingQueries queries;

  FindingsQuestionReader(Codes codes, FindingQueries queries) {
    this.codes = codes;
    this.queries = queries;
  }

  /**
   * Reads which findings are to be counted. Days after the generation's as-of are cut off.
   *
   * @throws UnusableParameter when a parameter is unknown or contradictory
   */
  FindingsQuestion read(MultiValueMap<String, String> values, Reading reading) {
    var parameters =
        new Parameters(values, List.of("by", "unit", "finding", "from", "to", "generation"));
    List<String> by = parameters.list("by");
    by.stream()
        .filter(dimension -> !dimension.equals("unit"))
        .forEach(
            dimension -> {
              throw UnusableParameter.unknown("by", dimension, List.of("unit"));
            });
    List<Finding> findings = parameters.list("finding").stream().map(id -> finding(id)).toList();
    return question(
        findings.isEmpty() ? Findings.ALL : findings, !by.isEmpty(), parameters, reading);
  }

  /**
   * Reads of which days and units the rows behind a finding are to be listed.
   *
   * @throws UnusableParameter when a parameter is unknown or contradictory
   * @throws ResponseStatusException when there is no such finding
   */
  FindingsQuestion read(String finding, MultiValueMap<String, String> values, Reading reading) {
    var parameters =
        new Parameters(values, List.of("unit", "from", "to", "limit", "after", "generation"));
    Finding behind =
        Findings.find(finding)
            .orElseThrow(
                () ->
                    new ResponseStatusException(
                        HttpStatus.NOT_FOUND,
                        "There is no finding %s; there are %s."
                            .formatted(finding, String.join(", ", IDS))));
    return question(List.of(behind), false, parameters, reading);
  }

  /**
   * Reads which of the rows are wanted.
   *
   * @throws UnusableParameter when limit or after cannot be used
   */
  Page page(MultiValueMap<String, String> values, FindingsQuestion question, Reading reading) {
    var parameters = new Parameters(values, List.copyOf(values.keySet()));
    String after =
        parameters
            .text("after")
            .filter(sent -> !sent.isEmpty())
            .map(
                sent ->
                    PageKey.read(sent, question.rows(reading), List.of(Place.TEXT))
                        .orElseThrow(() -> PageKey.unusable(sent, reading.generation()))
                        .get(0))
            .orElse("");
    return new Page(parameters.number("limit", ROWS, MOST_ROWS), after);
  }

  private static Finding finding(String id) {
    return Findings.find(id).orElseThrow(() -> UnusableParameter.unknown("finding", id, IDS));
  }

  private FindingsQuestion question(
      List<Finding> findings, boolean byUnit, Parameters parameters, Reading reading) {
    List<String> units = parameters.list("unit");
    codes.require("unit", Catalogue.UNIT, units, reading);
    LocalDate to = parameters.date("to").filter(reading.asOf()::isAfter).orElse(reading.asOf());
    LocalDate from = parameters.date("from").orElseGet(() -> queries.firstDay(units, to, reading));
    if (from.isAfter(to)) {
      throw new UnusableParameter(
          "from: %s is after %s, the last day asked for that generation %d covers."
              .formatted(from, to, reading.generation()));
    }
    return new FindingsQuestion(findings, byUnit, units, from, to);
  }
}
