/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reference;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the reference tables at one of their versions. */
@Component
class ReferenceQueries {
  private static final String UNITS =
      """
      SELECT code, name_vi, name_en, kind, parent_code, peer_group, valid_from, valid_until, provenance
      FROM unit
      WHERE reference_version = :version
      ORDER BY code, valid_from
      """;

  private static final String FIELDS =
      """
      SELECT code, name_vi, name_en, name_pl
      FROM field
      WHERE reference_version = :version
      ORDER BY code
      """;

  private static final String PROCEDURES =
      """
      SELECT
          code, name_vi, name_en, field_code, competent_level, competent_unit_code,
          limit_value, limit_unit, local_limit_value, local_limit_unit,
          valid_from, valid_until, provenance
      FROM procedure
      WHERE reference_version = :version
      ORDER BY code, valid_from
      """;

  private final JdbcClient warehouse;

  ReferenceQueries(JdbcClient warehouse) {
    this.warehouse = warehouse;
  }

  List<Unit> units(long version) {
    return rows(UNITS, version, Unit.class);
  }

  List<Field> fields(long version) {
    return rows(FIELDS, version, Field.class);
  }

  List<Procedure> procedures(long version) {
    return rows(PROCEDURES, version, Procedure.class);
  }

  private <R> List<R> rows(String sql, long version, Class<R> row) {
    return warehouse.sql(sql).param("version", version).query(row).list();
  }
}
