/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** DuckDB in this process. */
final class DuckDatabase implements AutoCloseable {
  private final Connection connection;

  private DuckDatabase(String file) throws SQLException {
    connection = DriverManager.getConnection("jdbc:duckdb:" + file);
  }

  /**
   * @param file made if it does not exist
   */
  static DuckDatabase open(Path file) throws SQLException {
    return new DuckDatabase(file.toString());
  }

  static DuckDatabase inMemory() throws SQLException {
    return new DuckDatabase("");
  }

  /** Binds a text that statements read by {@code getvariable}. */
  void set(String variable, String value) throws SQLException {
    bind("SET VARIABLE " + variable + " = ?", value);
  }

  void set(String variable, LocalDate day) throws SQLException {
    bind("SET VARIABLE " + variable + " = CAST(? AS DATE)", day.toString());
  }

  void set(String variable, List<Path> files) throws SQLException {
    List<String> names = files.stream().map(Path::toString).toList();
    bind("SET VARIABLE " + variable + " = string_split(?, '|')", String.join("|", names));
  }

  private void bind(String sql, String value) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, value);
      statement.execute();
    }
  }

  /** Runs a statement, or several. */
  void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows of a query, their values joined by blanks. */
  List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        List<String> values = new ArrayList<>();
        for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
          values.add(row.getString(column));
        }
        rows.add(String.join(" ", values.stream().map(String::valueOf).toList()));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
