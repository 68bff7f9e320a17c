/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

import java.util.List;
import java.util.Map;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.FactRows;
import org.springframework.stereotype.Component;

/** Reads the reference tables at one of their versions. */
@Component
public class ReferenceQueries {
  private static final String UNITS =
      """
      SELECT code, name_vi, name_en, kind, parent_code, peer_group, valid_from, valid_until, provenance
      FROM unit
      WHERE reference_version = :reference_version
          AND %s
      ORDER BY code, valid_from
      """
          .formatted(FactRows.OF_UNITS);

  private static final String FIELDS =
      """
      SELECT code, name_vi, name_en, name_pl
      FROM field
      WHERE reference_version = :reference_version
      ORDER BY code
      """;

  private static final String PROCEDURES =
      """
      SELECT
          code, name_vi, name_en, field_code, competent_level, competent_unit_code,
          limit_value, limit_unit, local_limit_value, local_limit_unit,
          valid_from, valid_until, provenance
      FROM procedure
      WHERE reference_version = :reference_version
      ORDER BY code, valid_from
      """;

  private final Facts facts;

  ReferenceQueries(Facts facts) {
    this.facts = facts;
  }

  /** Those that a reader may see figures of, and those that are nobody's ward. */
  public List<Unit> units(Reading reading) {
    return rows(UNITS, reading, Unit.class);
  }

  /** The groups of procedures. */
  public List<Field> fields(Reading reading) {
    return rows(FIELDS, reading, Field.class);
  }

  List<Procedure> procedures(Reading reading) {
    return rows(PROCEDURES, reading, Procedure.class);
  }

  private <R> List<R> rows(String sql, Reading reading, Class<R> row) {
    return facts.ask(sql, reading, Map.of()).query(row).list();
  }
}
