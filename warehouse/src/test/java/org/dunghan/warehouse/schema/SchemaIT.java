/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.dunghan.warehouse.engine.EmbeddedClickHouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaIT {
  @TempDir static Path data;
  private static EmbeddedClickHouse clickHouse;

  private Connection connection;

  @BeforeAll
  static void start() {
    clickHouse = EmbeddedClickHouse.start(data);
  }

  @AfterAll
  static void stop() {
    clickHouse.close();
  }

  @BeforeEach
  void connectToAnEmptyDatabase() throws SQLException {
    clickHouse.execute("DROP DATABASE IF EXISTS warehouse");
    clickHouse.execute("CREATE DATABASE warehouse");
    connection = DriverManager.getConnection(clickHouse.jdbcUrl("warehouse"));
  }

  @AfterEach
  void disconnect() throws SQLException {
    connection.close();
  }

  @Test
  void createsEveryTableInTheDatabaseOfTheConnection() throws SQLException {
    Schema.apply(connection);

    assertThat(column("SELECT name FROM system.tables WHERE database = 'warehouse' ORDER BY name"))
        .contains("dossier", "event", "procedure_day", "publication", "schema_version", "unit");
  }

  @Test
  void appliedAgainChangesNothing() throws SQLException {
    Schema.apply(connection);
    List<String> before = column("SELECT name || checksum FROM schema_version ORDER BY name");

    Schema.apply(connection);

    assertThat(column("SELECT name || checksum FROM schema_version ORDER BY name"))
        .isEqualTo(before)
        .hasSizeGreaterThan(6);
  }

  @Test
  void keepsTheEventsOfATableThatIsWrittenAnew() throws SQLException {
    Schema.apply(connection, Schema.files().subList(0, 6));
    execute("INSERT INTO event (event_id, recorded_at) VALUES ('E1', '2025-07-01 08:00:00')");
    Schema.apply(connection);

    execute("INSERT INTO event (event_id, recorded_at) VALUES ('E1', '2025-07-02 08:00:00')");
    execute(
        "INSERT INTO event (event_id, recorded_at, run_id) VALUES ('E1', '2025-07-02 08:00:00', 2)");

    execute("OPTIMIZE TABLE event FINAL");
    assertThat(column("SELECT toDate(recorded_at) || ' ' || run_id FROM event ORDER BY ALL"))
        .containsExactly("2025-07-01 0", "2025-07-02 0", "2025-07-02 2");
  }

  @Test
  void whatAnInsertAnsweredIsOnTheDiskButForTablesOfALoadUnderWay() throws SQLException {
    Schema.apply(connection);

    assertThat(
            column(
                """
                SELECT name
                FROM system.tables
                WHERE database = 'warehouse' AND engine LIKE '%MergeTree'
                    AND NOT engine_full LIKE '%fsync_after_insert = 1%'
                ORDER BY name
                """))
        .containsExactly(
            "handoff_day_part",
            "officer_day_part",
            "procedure_day_part",
            "schema_version",
            "touched_dossier");
  }

  @Test
  void appliesOnlyTheFilesThatAreNew() throws SQLException {
    SchemaFile first = new SchemaFile("001_a.sql", "CREATE TABLE a (x Int8) ENGINE = Memory;");
    SchemaFile second =
        new SchemaFile(
            "002_a.sql", "ALTER TABLE a ADD COLUMN y Int8;\n\nINSERT INTO a SELECT 1, 2;");
    Schema.apply(connection, List.of(first));
    Schema.apply(connection, List.of(first, second));
    Schema.apply(connection, List.of(first, second));

    assertThat(column("SELECT x + y FROM a")).containsExactly("3");
  }

  @Test
  void refusesAFileThatChangedAfterItWasApplied() throws SQLException {
    Schema.apply(connection, List.of(new SchemaFile("001_a.sql", "SELECT 1;")));

    assertThatThrownBy(
            () -> Schema.apply(connection, List.of(new SchemaFile("001_a.sql", "SELECT 2;"))))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("001_a.sql was changed after it was applied");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<String> column(String sql) throws SQLException {
    List<String> values = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        values.add(rows.getString(1));
      }
    }
    return values;
  }
}
