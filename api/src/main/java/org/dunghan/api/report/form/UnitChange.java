/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.reference.Unit;
import org.dunghan.api.report.ReportPeriod;

/**
 * A unit that did not exist during the whole period.
 *
 * @param validUntil its last day; none while it lasts
 */
record UnitChange(String unit, String name, LocalDate validFrom, LocalDate validUntil) {
  /** Those among units; of one unit also when it existed in no part of the period. */
  static List<UnitChange> of(List<Unit> units, Optional<String> asked, ReportPeriod period) {
    return units.stream()
        .filter(unit -> asked.isEmpty() ? overlaps(unit, period) : isAsked(unit, asked.get()))
        .filter(unit -> !lastsThrough(unit, period))
        .map(
            unit -> new UnitChange(unit.code(), unit.nameVi(), unit.validFrom(), unit.validUntil()))
        .toList();
  }

  private static boolean isAsked(Unit unit, String asked) {
    return unit.code().equals(asked);
  }

  private static boolean overlaps(Unit unit, ReportPeriod period) {
    return !unit.validFrom().isAfter(period.to())
        && (unit.validUntil() == null || !unit.validUntil().isBefore(period.from()));
  }

  private static boolean lastsThrough(Unit unit, ReportPeriod period) {
    return !unit.validFrom().isAfter(period.from())
        && (unit.validUntil() == null || !unit.validUntil().isBefore(period.to()));
  }
}
