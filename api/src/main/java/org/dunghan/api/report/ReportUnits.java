/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report;

import java.util.List;
import java.util.Optional;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.reference.Catalogue;
import org.dunghan.api.reference.Codes;
import org.dunghan.api.request.Parameters;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.scope.Scope;
import org.springframework.stereotype.Component;

/**
 * Knows which unit a report is of. A report that bears a unit's name must be whole: a reader who is
 * confined to some units sees only a part of the others' dossiers, and gets no report of them.
 */
@Component
public class ReportUnits {
  private final Codes codes;

  ReportUnits(Codes codes) {
    this.codes = codes;
  }

  /**
   * The unit that the parameter {@code unit} names; none for the whole city.
   *
   * @throws UnusableParameter when there is no such unit, or the reader sees only a part of it
   */
  public Optional<String> read(Parameters parameters, Reading reading) {
    List<String> sent = parameters.list("unit");
    if (sent.size() > 1) {
      throw new UnusableParameter(
          "unit: send one code, or none for the city as a whole, not %d.".formatted(sent.size()));
    }
    codes.require("unit", Catalogue.UNIT, sent, reading);
    return within(reading.scope(), sent.stream().findFirst());
  }

  static Optional<String> within(Scope scope, Optional<String> unit) {
    if (scope.seesAll() || (unit.isPresent() && scope.units().contains(unit.get()))) {
      return unit;
    }
    if (unit.isEmpty() && scope.units().size() == 1) {
      return Optional.of(scope.units().get(0));
    }
    throw new UnusableParameter(
        "unit: you may have the reports of %s; send one of them."
            .formatted(String.join(", ", scope.units())));
  }
}
