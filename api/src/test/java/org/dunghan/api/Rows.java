/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Inserts rows that state only the columns that matter. */
public final class Rows {
  private final Connection connection;

  Rows(Connection connection) {
    this.connection = connection;
  }

  public void insert(String table, Map<String, ?> row) throws SQLException {
    insert(table, List.of(row));
  }

  /** Inserts rows that state the same columns. */
  public void insert(String table, List<? extends Map<String, ?>> rows) throws SQLException {
    List<String> columns = new ArrayList<>(rows.get(0).keySet());
    String sql =
        "INSERT INTO %s (%s) VALUES (%s)"
            .formatted(
                table,
                String.join(", ", columns),
                columns.stream().map(column -> "?").collect(joining(", ")));
    try (PreparedStatement insert = connection.prepareStatement(sql)) {
      for (Map<String, ?> row : rows) {
        for (int i = 0; i < columns.size(); i++) {
          insert.setObject(i + 1, row.get(columns.get(i)));
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }
}
