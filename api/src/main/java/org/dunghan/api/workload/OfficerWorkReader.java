/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.workload;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dunghan.api.answer.Format;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.reference.Catalogue;
import org.dunghan.api.reference.Codes;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.FactRows;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ResponseStatusException;

/** Reads a question about officers from a request, or says why it is not answered. */
@Component
class OfficerWorkReader {
  private static final List<String> NAMES =
      Stream.concat(Stream.of("unit", "from", "to", "generation"), Format.PARAMETERS.stream())
          .toList();

  private static final String FIRST_DAY =
      "SELECT if(count() = 0, toDate(:to), min(day)) FROM officer_day WHERE unit = :unit AND "
          + FactRows.OF_OFFICERS;

  private final Codes codes;
  private final Facts facts;

  OfficerWorkReader(Codes codes, Facts facts) {
    this.codes = codes;
    this.facts = facts;
  }

  static Parameters parameters(MultiValueMap<String, String> values) {
    return new Parameters(values, NAMES);
  }

  /**
   * Reads a question to a generation. Days after the generation's as-of are cut off.
   *
   * @throws UnusableParameter when a parameter is missing, unknown or contradictory
   * @throws ResponseStatusException when the unit is not the reader's own: who may see all units
   *     has none of their own
   */
  OfficerWork read(Parameters parameters, Reading reading) {
    String unit = unit(parameters);
    codes.require("unit", Catalogue.UNIT, List.of(unit), reading);
    if (!reading.scope().units().contains(unit)) {
      throw new ResponseStatusException(
          HttpStatus.FORBIDDEN,
          "Officers are shown to accounts of their own unit only; GET /api/v1/statistics has the"
              + " actions of any unit.");
    }
    LocalDate to = parameters.date("to").filter(reading.asOf()::isAfter).orElse(reading.asOf());
    LocalDate from = parameters.date("from").orElseGet(() -> firstDay(unit, reading, to));
    if (from.isAfter(to)) {
      throw new UnusableParameter(
          "from: %s is after %s, the last day asked for that generation %d covers."
              .formatted(from, to, reading.generation()));
    }
    return new OfficerWork(unit, from, to);
  }

  private static String unit(Parameters parameters) {
    List<String> units = parameters.list("unit");
    if (units.size() != 1) {
      throw new UnusableParameter(
          "unit: send the one unit whose officers are meant, as in unit=19774.");
    }
    return units.get(0);
  }

  private LocalDate firstDay(String unit, Reading reading, LocalDate to) {
    return facts
        .remembered(FIRST_DAY, reading, Map.of("unit", unit, "to", to.toString()), LocalDate.class)
        .get(0);
  }
}
