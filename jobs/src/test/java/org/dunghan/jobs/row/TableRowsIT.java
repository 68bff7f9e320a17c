/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every type of column that rows are written to, there and back. */
@ExtendWith(Sandbox.class)
class TableRowsIT {
  private static final LocalDate DAY = LocalDate.parse("2025-07-01");
  private static final Instant MOMENT = Instant.parse("2025-07-01T01:31:00.123456Z");
  private static final int MORE_THAN_A_BLOCK = 100_000;
  private static final String LONG = "hồ sơ ".repeat(300_000);

  private Warehouse warehouse;

  @BeforeEach
  void build(Warehouse warehouse) throws SQLException {
    this.warehouse = warehouse;
    execute(
        """
        CREATE TABLE sample
        (
            number  UInt32,
            sign    Int8,
            code    LowCardinality(String),
            text    String,
            flag    Bool,
            moment  Nullable(DateTime64(6, 'UTC')),
            day     Nullable(Date),
            pauses  Array(Tuple(begin Date, until Nullable(Date))),
            codes   Array(LowCardinality(String)),
            counts  Map(UInt16, Int64),
            steps   Array(Tuple(day Date, kind Enum8('up' = 1, 'down' = 2), step Int8))
        )
        ENGINE = MergeTree
        ORDER BY number
        """);
  }

  @Test
  void arriveAsTheyWereWritten() throws Exception {
    insert(
        List.of(),
        table -> {
          write(table.row().uInt32(1).uInt8(-1), Optional.of(MOMENT), Optional.of(DAY), 2);
          table.end();
          write(table.row().uInt32(2).uInt8(1), Optional.empty(), Optional.empty(), 0);
          table.end();
        });

    assertThat(rows("SELECT * FROM sample ORDER BY number FORMAT CSV"))
        .containsExactly(
            "1,-1,\"H57\",\"hồ sơ\",true,\"2025-07-01 01:31:00.123456\",\"2025-07-01\","
                + "\"[('2025-07-01',NULL),('2025-07-01','2025-07-01')]\",\"['a','a']\",\"{7:-3}\","
                + "\"[('2025-07-01','down',-1)]\"",
            "2,1,\"H57\",\"hồ sơ\",true,\\N,\\N,\"[]\",\"[]\",\"{7:-3}\","
                + "\"[('2025-07-01','down',-1)]\"");
  }

  @Test
  void arriveHoweverManyTheyAreAndHoweverLong() throws Exception {
    insert(
        List.of("text", "number"),
        table -> {
          for (int number = 0; number < MORE_THAN_A_BLOCK; number++) {
            table.row().text("row " + number).uInt32(number);
            table.end();
          }
          table.row().text(LONG).uInt32(MORE_THAN_A_BLOCK);
          table.end();
        });

    assertThat(
            rows(
                """
                SELECT count(), countIf(text = concat('row ', toString(number))), max(lengthUTF8(text))
                FROM sample
                FORMAT CSV
                """))
        .containsExactly("100001,100000,1800000");
  }

  @Test
  void mayBeNone() throws Exception {
    insert(List.of(), table -> {});

    assertThat(rows("SELECT count() FROM sample FORMAT CSV")).containsExactly("0");
  }

  @Test
  void needATable() {
    assertThatThrownBy(() -> insert("nowhere", List.of(), table -> {}))
        .isInstanceOf(IOException.class)
        .hasMessage("the warehouse has no table nowhere");
  }

  private static void write(
      RowOutput row, Optional<Instant> moment, Optional<LocalDate> day, int repeated) {
    row.text("H57")
        .text("hồ sơ")
        .flag(true)
        .optional(moment, row::instant)
        .optional(day, row::day)
        .length(repeated);
    for (int index = 0; index < repeated; index++) {
      row.day(DAY).optional(index == 0 ? Optional.empty() : day, row::day);
    }
    row.length(repeated);
    for (int index = 0; index < repeated; index++) {
      row.text("a");
    }
    row.length(1).uInt16(7).int64(-3);
    row.length(1).day(DAY).uInt8(2).uInt8(-1);
  }

  private void insert(List<String> columns, RowStream.Rows rows) throws IOException {
    insert("sample", columns, rows);
  }

  private void insert(String table, List<String> columns, RowStream.Rows rows) throws IOException {
    try (RowStream stream = new RowStream(warehouse)) {
      stream.insert(table, columns, rows);
    }
  }

  private List<String> rows(String query) throws Exception {
    return new String(warehouse.client().query(query).get().getInputStream().readAllBytes(), UTF_8)
        .lines()
        .toList();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = warehouse.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
