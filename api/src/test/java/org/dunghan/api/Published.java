/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one generation of a warehouse by hand: of layer 1 and reference version 1. */
public final class Published {
  private final Rows rows;

  private Published(Rows rows) {
    this.rows = rows;
  }

  /** Publishes what is inserted until the evening of a day. */
  public static Published until(String asOf, Rows rows) throws SQLException {
    Map<String, Object> row = new HashMap<>();
    row.put("generation", 1);
    row.put("as_of", asOf);
    row.put("layers", List.of(1));
    row.put("runs", List.of(1));
    row.put("reference_version", 1);
    row.put("row_counts", Map.of());
    row.put("state", "PUBLISHED");
    row.put("code_version", "0.1.0");
    row.put("published_at", "2025-09-01 01:02:03.004");
    rows.insert("publication", row);
    return new Published(rows);
  }

  /** A ward, commune or agency. */
  public void unit(String code, String name, String kind, String validFrom) throws SQLException {
    reference(
        "unit",
        Map.of(
            "code",
            code,
            "name_vi",
            name,
            "name_en",
            code,
            "kind",
            kind,
            "peer_group",
            kind.equals("WARD") ? "URBAN" : "",
            "valid_from",
            validFrom));
  }

  /** A procedure with a limit of 3 working days. */
  public void procedure(String code, String field) throws SQLException {
    reference(
        "procedure",
        Map.of(
            "code",
            code,
            "field_code",
            field,
            "competent_level",
            "WARD",
            "limit_value",
            3,
            "limit_unit",
            "WORKING_DAYS",
            "valid_from",
            "2025-01-01"));
    reference("field", Map.of("code", field));
  }

  /** A row of a reference table. */
  public void reference(String table, Map<String, ?> columns) throws SQLException {
    insert(table, Map.of("reference_version", 1), columns);
  }

  /** What a unit did on a day, online. */
  public void day(String day, String unit, String procedure, Map<String, ?> counts)
      throws SQLException {
    insert(
        "procedure_day",
        Map.of(
            "layer",
            1,
            "day",
            day,
            "receiving_unit",
            unit,
            "resolving_unit",
            unit,
            "procedure",
            procedure,
            "channel",
            "ONLINE",
            "inherited",
            false),
        counts);
  }

  /** A tenure that came in online; what it does not say of itself is empty. */
  public void dossier(String code, String unit, String procedure, Map<String, ?> columns)
      throws SQLException {
    insert(
        "dossier",
        Map.of(
            "layer",
            1,
            "sign",
            1,
            "dossier_id",
            code,
            "tenure",
            1,
            "receiving_unit",
            unit,
            "resolving_unit",
            unit,
            "procedure",
            procedure,
            "channel",
            "ONLINE"),
        columns);
  }

  private void insert(String table, Map<String, ?> usual, Map<String, ?> columns)
      throws SQLException {
    Map<String, Object> row = new LinkedHashMap<>(usual);
    row.putAll(columns);
    rows.insert(table, row);
  }
}
