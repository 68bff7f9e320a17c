/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dunghan.api.answer.Format;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.reference.TenureFilters;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.FactRows;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads whose time is asked for, or says what is wrong with it. */
@Component
class SurvivalQuestionReader {
  private static final List<String> NAMES =
      List.of("from", "to", "unit", "procedure", "field", "channel", "generation", "format", "bom");

  private static final String FIRST_DAY =
      """
      SELECT ifNull(min(accepted_day), toDate(:to)) FROM dossier
      WHERE %s AND NOT inherited AND accepted_day <= toDate(:to)
      """
          .formatted(FactRows.OF_DOSSIERS);

  private final TenureFilters filters;
  private final Facts facts;

  SurvivalQuestionReader(TenureFilters filters, Facts facts) {
    this.filters = filters;
    this.facts = facts;
  }

  static Parameters parameters(MultiValueMap<String, String> values) {
    return new Parameters(values, NAMES);
  }

  /**
   * Reads a question to a generation. Days after the generation's as-of are cut off.
   *
   * @throws UnusableParameter when a parameter is unknown or contradictory
   */
  SurvivalQuestion read(Parameters parameters, Reading reading) {
    Format.ofWhole(parameters);
    LocalDate to = parameters.date("to").filter(reading.asOf()::isAfter).orElse(reading.asOf());
    Map<String, List<String>> chosen = filters.read(parameters, reading);
    LocalDate from = parameters.date("from").orElseGet(() -> firstDay(reading, to));
    if (from.isAfter(to)) {
      throw new UnusableParameter(
          "from: %s is after %s, the last day asked for that generation %d covers."
              .formatted(from, to, reading.generation()));
    }
    return new SurvivalQuestion(from, to, chosen);
  }

  private LocalDate firstDay(Reading reading, LocalDate to) {
    return facts
        .remembered(FIRST_DAY, reading, Map.of("to", to.toString()), LocalDate.class)
        .get(0);
  }
}
