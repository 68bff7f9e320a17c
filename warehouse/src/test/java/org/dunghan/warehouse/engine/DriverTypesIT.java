/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The column types of the warehouse, as the unmodified driver reads and describes them. */
class DriverTypesIT {
  @RegisterExtension static final RunningEngine ENGINE = new RunningEngine();

  @Test
  void readsScalars() throws SQLException {
    try (Connection connection = ENGINE.connect();
        ResultSet row =
            first(
                connection,
                """
                SELECT toUInt64(18446744073709551615) AS large, toDecimal64('12.34', 2) AS decimal,
                       true AS yes, toDate('2025-07-01') AS day, CAST(NULL, 'Nullable(UInt16)') AS none,
                       toDateTime64('2025-07-01 08:00:00.123456', 6, 'Asia/Ho_Chi_Minh') AS at,
                       CAST('phường', 'LowCardinality(String)') AS word, toFixedString('ab', 4) AS four
                """)) {
      assertThat(row.getString("large")).isEqualTo("18446744073709551615");
      assertThat(row.getBigDecimal("decimal")).isEqualTo(new BigDecimal("12.34"));
      assertThat(row.getBoolean("yes")).isTrue();
      assertThat(row.getObject("day", LocalDate.class)).isEqualTo("2025-07-01");
      assertThat(row.getObject("none")).isNull();
      assertThat(row.getObject("at", ZonedDateTime.class).toInstant())
          .isEqualTo("2025-07-01T01:00:00.123456Z");
      assertThat(row.getString("word")).isEqualTo("phường");
      assertThat(row.getString("four")).startsWith("ab");
    }
  }

  @Test
  void readsMapsAndArraysOfTuples() throws SQLException {
    try (Connection connection = ENGINE.connect();
        ResultSet row =
            first(
                connection,
                """
                SELECT CAST(map(3, 120), 'Map(UInt16, Int64)') AS days, [1, 2]::Array(UInt32) AS layers,
                       CAST([('2025-07-01', NULL)],
                            'Array(Tuple(begin Date, until Nullable(Date)))') AS paused
                """)) {
      assertThat(row.getObject("days")).isEqualTo(Map.of(3, 120L));
      assertThat((Object[]) row.getArray("layers").getArray()).containsExactly(1L, 2L);
      assertThat((Object[]) row.getArray("paused").getArray())
          .hasSize(1)
          .allSatisfy(pause -> assertThat(((Object[]) pause)[1]).isNull());
    }
  }

  @Test
  void describesTablesAndColumns() throws SQLException {
    ENGINE.execute(
        "CREATE TABLE test.day (a LowCardinality(String), b Nullable(Date)) ENGINE=Memory");
    try (Connection connection = ENGINE.connect()) {
      DatabaseMetaData description = connection.getMetaData();

      assertThat(column(description.getTables(null, "test", "%", null), "TABLE_NAME"))
          .containsExactly("day");
      assertThat(column(description.getColumns(null, "test", "day", "%"), "COLUMN_NAME"))
          .containsExactly("a", "b");
      assertThat(description.getDatabaseProductVersion()).startsWith("26.7");
    }
  }

  private static ResultSet first(Connection connection, String sql) throws SQLException {
    Statement statement = connection.createStatement();
    statement.closeOnCompletion();
    ResultSet row = statement.executeQuery(sql);
    assertThat(row.next()).isTrue();
    return row;
  }

  private static List<String> column(ResultSet rows, String name) throws SQLException {
    List<String> values = new ArrayList<>();
    try (rows) {
      while (rows.next()) {
        values.add(rows.getString(name));
      }
    }
    return values;
  }
}
