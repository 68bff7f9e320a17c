/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.bottleneck;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dunghan.api.answer.Format;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.reference.Codes;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.FactRows;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads a question about waits from a request, or says what is wrong with it. */
@Component
class WaitsReader {
  private static final List<String> NAMES =
      Stream.of(List.of("by", "from", "to", "generation"), Grouping.ids(), Format.PARAMETERS)
          .flatMap(List::stream)
          .toList();

  private static final String FIRST_DAY =
      "SELECT if(count() = 0, toDate(:to), min(day)) FROM handoff_day WHERE "
          + FactRows.OF_HANDOFFS;

  private final Codes codes;
  private final Facts facts;

  WaitsReader(Codes codes, Facts facts) {
    this.codes = codes;
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
  Waits read(Parameters parameters, Reading reading) {
    LocalDate to = parameters.date("to").filter(reading.asOf()::isAfter).orElse(reading.asOf());
    LocalDate from = parameters.date("from").orElseGet(() -> firstDay(reading, to));
    if (from.isAfter(to)) {
      throw new UnusableParameter(
          "from: %s is after %s, the last day asked for that generation %d covers."
              .formatted(from, to, reading.generation()));
    }
    return new Waits(by(parameters), filters(parameters, reading), from, to);
  }

  private static List<Grouping> by(Parameters parameters) {
    List<Grouping> by =
        parameters.list("by").stream()
            .map(
                id ->
                    Grouping.find(id)
                        .orElseThrow(() -> UnusableParameter.unknown("by", id, Grouping.ids())))
            .toList();
    return by.isEmpty() ? List.of(Grouping.FROM_HOLDER, Grouping.TO_HOLDER) : by;
  }

  private Map<Grouping, List<String>> filters(Parameters parameters, Reading reading) {
    Map<Grouping, List<String>> filters = new EnumMap<>(Grouping.class);
    for (Grouping grouping : Grouping.values()) {
      List<String> wanted = parameters.list(grouping.id());
      if (!wanted.isEmpty()) {
        codes.require(grouping.id(), grouping.catalogue(), wanted, reading);
        filters.put(grouping, wanted);
      }
    }
    return filters;
  }

  private LocalDate firstDay(Reading reading, LocalDate to) {
    return facts
        .remembered(FIRST_DAY, reading, Map.of("to", to.toString()), LocalDate.class)
        .get(0);
  }
}
