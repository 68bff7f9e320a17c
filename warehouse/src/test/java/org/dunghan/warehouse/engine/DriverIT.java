/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DriverIT {
  @TempDir static Path data;
  private static EmbeddedClickHouse clickHouse;
  private Connection connection;

  @BeforeAll
  static void start() {
    clickHouse = EmbeddedClickHouse.start(data);
    clickHouse.execute("CREATE DATABASE driver");
  }

  @AfterAll
  static void stop() {
    clickHouse.close();
  }

  @BeforeEach
  void connect() throws SQLException {
    clickHouse.execute("DROP TABLE IF EXISTS driver.event");
    clickHouse.execute(
        "CREATE TABLE driver.event (id UInt32, name String, at DateTime64(3, 'UTC'))"
            + " ENGINE = MergeTree ORDER BY id");
    connection = DriverManager.getConnection(clickHouse.jdbcUrl("driver"));
  }

  @Test
  void insertsABatchOfPreparedRows() throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO event (id, name, at) VALUES (?, ?, ?)")) {
      for (int id = 0; id < 1_000; id++) {
        insert.setInt(1, id);
        insert.setString(2, "Kim Long; 'phường' \\ " + id);
        insert.setTimestamp(3, Timestamp.valueOf("2025-07-01 08:00:00"));
        insert.addBatch();
      }
      assertThat(insert.executeBatch()).hasSize(1_000);
    }
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT count(), max(name) FROM event WHERE name LIKE '%999'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getLong(1)).isEqualTo(1);
      assertThat(rows.getString(2)).isEqualTo("Kim Long; 'phường' \\ 999");
    }
  }

  @Test
  void reportsTheCodeOfAnError() throws SQLException {
    for (var fault :
        List.of(
            java.util.Map.entry("SELECT * FROM nothing", 60),
            java.util.Map.entry("SELECT nothing", 47),
            java.util.Map.entry("SELECT 1 FROM (", 62))) {
      try (Statement statement = connection.createStatement()) {
        assertThatThrownBy(() -> statement.executeQuery(fault.getKey()))
            .isInstanceOfSatisfying(
                SQLException.class,
                error -> {
                  System.out.println(error.getErrorCode() + " " + error.getMessage());
                  assertThat(error.getErrorCode()).isEqualTo(fault.getValue());
                });
      }
    }
  }
}
