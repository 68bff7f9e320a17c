/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedClickHouseIT {
  @TempDir Path data;

  @Test
  void findsItsDataWhenItIsStartedAgainInTheSameProcess() throws SQLException {
    try (EmbeddedClickHouse first = EmbeddedClickHouse.start(data)) {
      first.execute("CREATE DATABASE kept");
      first.execute("CREATE TABLE kept.note (id UInt8) ENGINE = MergeTree ORDER BY id");
      first.execute("INSERT INTO kept.note VALUES (42)");
    }
    try (EmbeddedClickHouse second = EmbeddedClickHouse.start(data);
        Connection connection = DriverManager.getConnection(second.jdbcUrl("kept"));
        ResultSet row = connection.createStatement().executeQuery("SELECT id FROM note")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getInt(1)).isEqualTo(42);
    }
  }

  @Test
  void keepsDirectoriesWithAnyNameApart() {
    try (EmbeddedClickHouse first = EmbeddedClickHouse.start(data.resolve("Đúng Hạn '1'"))) {
      first.execute("CREATE DATABASE here");
    }
    try (EmbeddedClickHouse second = EmbeddedClickHouse.start(data.resolve("2"))) {
      assertThatExceptionOfType(EngineException.class)
          .isThrownBy(() -> second.execute("DROP DATABASE here"))
          .withMessageContaining("Code: 81");
    }
    assertThat(data.resolve("Đúng Hạn '1'").resolve("metadata")).isDirectory();
  }

  @Test
  void refusesASecondEngineInTheProcess() {
    try (EmbeddedClickHouse running = EmbeddedClickHouse.start(data)) {
      assertThatExceptionOfType(EngineException.class)
          .isThrownBy(() -> EmbeddedClickHouse.start(data.resolve("other")))
          .withMessageContaining("already runs the engine on " + running.data());
      running.execute("SELECT 1");
    }
  }

  @Test
  void closesTwiceAsOnce() {
    EmbeddedClickHouse clickHouse = EmbeddedClickHouse.start(data);
    clickHouse.close();
    clickHouse.close();

    EmbeddedClickHouse.start(data).close();
  }

  @Test
  void leavesTheSignalHandlersOfTheJvmAlone() {
    try (EmbeddedClickHouse clickHouse = EmbeddedClickHouse.start(data)) {
      clickHouse.execute("SELECT 1");

      assertThatExceptionOfType(NullPointerException.class)
          .isThrownBy(EmbeddedClickHouseIT::sumOfLengthsUntilNull);
    }
  }

  /** Runs often enough to be compiled: compiled code finds a null by a SIGSEGV. */
  private static int sumOfLengthsUntilNull() {
    String[] texts = new String[1_000_000];
    for (int index = 0; index < texts.length - 1; index++) {
      texts[index] = "x";
    }
    int sum = 0;
    for (String text : texts) {
      sum += text.length();
    }
    return sum;
  }
}
