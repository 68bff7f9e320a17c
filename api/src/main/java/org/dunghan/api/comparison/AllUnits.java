/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.reference.ReferenceQueries;
import org.dunghan.api.reference.Unit;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.statistics.Dimension;
import org.dunghan.api.statistics.Question;
import org.dunghan.api.statistics.ShareCells;
import org.dunghan.api.statistics.ShareCells.Cell;
import org.springframework.stereotype.Component;

/**
 * What all wards and communes have done, whoever asks: a unit can only be held against all of them,
 * or all of its group. This is the one place where a question goes beyond what its reader may see.
 * What is found leaves this package as sums over all units, and as rows of those units only that
 * the reader may see.
 */
@Component
class AllUnits {
  private static final List<String> COMPARED = List.of("WARD", "COMMUNE");

  private final ShareCells cells;
  private final ReferenceQueries reference;

  AllUnits(ShareCells cells, ReferenceQueries reference) {
    this.cells = cells;
    this.reference = reference;
  }

  /** The wards and communes that exist in a period, by code; as they are at its end. */
  Map<String, Unit> units(Question question, Reading reading) {
    LocalDate from = question.days().from();
    LocalDate to = question.days().to();
    Map<String, Unit> units = new LinkedHashMap<>();
    for (Unit unit : reference.units(reading.ofAllUnits())) {
      boolean ended = unit.validUntil() != null && unit.validUntil().isBefore(from);
      if (COMPARED.contains(unit.kind()) && !ended && !unit.validFrom().isAfter(to)) {
        units.put(unit.code(), unit);
      }
    }
    return units;
  }

  /** The cells of a share, by the unit that resolves; of all groups. */
  Map<String, List<Cell>> cells(Question question, Reading reading) {
    return cells.count(question.without(Dimension.UNIT_GROUP), reading.ofAllUnits()).stream()
        .collect(groupingBy(Cell::unit));
  }

  /** The same question of the period before, if there are data from its first day on. */
  Optional<Question> before(Question question, Reading reading) {
    return cells.before(question, reading.ofAllUnits());
  }
}
