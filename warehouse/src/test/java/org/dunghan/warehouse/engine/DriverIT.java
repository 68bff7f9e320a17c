/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs do through the unmodified driver. */
class DriverIT {
  @RegisterExtension static final RunningEngine ENGINE = new RunningEngine();

  private static final String CREATE =
      "CREATE TABLE note (id UInt32, text Nullable(String)) ENGINE = MergeTree ORDER BY id";

  @Test
  void insertsABatchOfPreparedRowsWithAnyText() throws SQLException {
    String text = "phường 'Kim Long'; \\ \" ` VALUES (\n\t) FORMAT";
    try (Connection connection = ENGINE.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(CREATE);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO note (id, text) VALUES (?, ?)")) {
        for (int id = 0; id < 10_000; id++) {
          insert.setInt(1, id);
          insert.setString(2, id == 0 ? null : text + id);
          insert.addBatch();
        }
        assertThat(insert.executeBatch()).hasSize(10_000);
      }

      assertThat(column(statement, "SELECT count() FROM note")).containsExactly("10000");
      assertThat(column(statement, "SELECT text FROM note WHERE id IN (0, 9999) ORDER BY id"))
          .containsExactly(null, text + 9999);
    }
  }

  @Test
  void countsTheRowsThatAnInsertWrote() throws SQLException {
    try (Connection connection = ENGINE.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(CREATE);

      assertThat(statement.executeUpdate("INSERT INTO note VALUES (1, 'a'), (2, NULL)"))
          .isEqualTo(2);
      assertThat(statement.executeUpdate("INSERT INTO note SELECT id + 10, text FROM note"))
          .isEqualTo(2);
    }
  }

  @Test
  void bindsTheParametersOfAQuery() throws SQLException {
    try (Connection connection = ENGINE.connect();
        PreparedStatement query = connection.prepareStatement("SELECT ? AS a, ? + 1 AS b")) {
      query.setString(1, "it's \\ ; --");
      query.setLong(2, Long.MAX_VALUE - 1);
      try (ResultSet row = query.executeQuery()) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString("a")).isEqualTo("it's \\ ; --");
        assertThat(row.getLong("b")).isEqualTo(Long.MAX_VALUE);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SELECT * FROM nothing    | 60 | Unknown table
          SELECT nothing           | 47 | Unknown expression identifier
          SELECT 1 FROM (          | 62 | Syntax error
          INSERT INTO nothing SELECT 1 | 60 | nothing
          """)
  void reportsAnErrorWithClickHousesCodeAndMessage(String sql, int code, String message)
      throws SQLException {
    try (Connection connection = ENGINE.connect();
        Statement statement = connection.createStatement()) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> statement.execute(sql))
          .withMessageContaining(message)
          .satisfies(error -> assertThat(error.getErrorCode()).isEqualTo(code));
      assertThat(column(statement, "SELECT 1")).containsExactly("1");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "false"})
  void streamsALargeResultWholeAndInOrder(String compress) throws SQLException {
    try (Connection connection = ENGINE.connect("compress", compress);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT number, repeat('x', number % 50) AS text FROM numbers(500000)")) {
      for (long number = 0; number < 500_000; number++) {
        assertThat(rows.next()).isTrue();
        if (rows.getLong(1) != number || rows.getString(2).length() != number % 50) {
          assertThat(rows.getLong(1)).isEqualTo(number);
          assertThat(rows.getString(2)).hasSize((int) (number % 50));
        }
      }
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void passesTheSettingsOfTheDriverOnToTheEngine() throws SQLException {
    String sql = "SELECT getSetting('max_threads')";
    try (Connection connection = ENGINE.connect("clickhouse_setting_max_threads", "7");
        Statement statement = connection.createStatement()) {
      assertThat(column(statement, sql)).containsExactly("7");
    }
    try (Connection connection = ENGINE.connect();
        Statement statement = connection.createStatement()) {
      assertThat(column(statement, sql)).doesNotContain("7");
    }
  }

  private static List<String> column(Statement statement, String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
