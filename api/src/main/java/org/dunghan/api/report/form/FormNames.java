/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.reference.Field;
import org.dunghan.api.reference.ReferenceQueries;
import org.dunghan.api.reference.Unit;
import org.dunghan.api.scope.Reading;

/** The names that a form prints, in Vietnamese. */
record FormNames(List<Unit> units, Map<String, String> byUnit, Map<String, String> byField) {
  private static final String UNKNOWN_FIELD = "Không rõ lĩnh vực";
  private static final String UNKNOWN_UNIT = "Không rõ đơn vị";
  private static final String ALL_UNITS = "Tất cả các đơn vị";

  /** A unit that has had several names bears its latest. */
  static FormNames of(ReferenceQueries reference, Reading reading) {
    List<Unit> units = reference.units(reading);
    return new FormNames(
        units,
        units.stream().collect(toMap(Unit::code, Unit::nameVi, (earlier, later) -> later)),
        reference.fields(reading).stream().collect(toMap(Field::code, Field::nameVi)));
  }

  String unit(String code) {
    return byUnit.getOrDefault(code, code.isEmpty() ? UNKNOWN_UNIT : code);
  }

  String field(String code) {
    return byField.getOrDefault(code, code.isEmpty() ? UNKNOWN_FIELD : code);
  }

  /** Who reports: the unit, or the city where all report together. */
  String reporting(Optional<String> code) {
    return code.map(this::unit)
        .orElseGet(
            () ->
                units.stream()
                    .filter(unit -> unit.kind().equals("CITY"))
                    .findFirst()
                    .map(Unit::nameVi)
                    .orElse(ALL_UNITS));
  }
}
