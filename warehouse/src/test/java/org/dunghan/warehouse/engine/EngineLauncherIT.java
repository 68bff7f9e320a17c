/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineLauncherIT {
  private static final Pattern READY =
      Pattern.compile("ClickHouse 26\\.7\\S* listens on 127\\.0\\.0\\.1:(\\d+), data in (.+)");
  private static final int SIGTERM_STATUS = 143;

  @TempDir Path data;

  @Test
  void stopsOnSigtermAndTheNextStartSeesTheData() throws Exception {
    try (EngineProcess first = EngineProcess.start(data, 0)) {
      execute(first, "CREATE TABLE note (id UInt32) ENGINE = MergeTree ORDER BY id");
      execute(first, "INSERT INTO note VALUES (42)");
      assertThat(first.stop()).isEqualTo(SIGTERM_STATUS);
      assertThat(first.err().lines().filter(line -> !line.startsWith("SLF4J"))).isEmpty();
    }
    try (EngineProcess second = EngineProcess.start(data, 0)) {
      assertThat(execute(second, "SELECT id FROM note")).isEqualTo("42");
      assertThat(second.stop()).isEqualTo(SIGTERM_STATUS);
    }
  }

  @Test
  void stopsWhileAStatementIsStreaming() throws Exception {
    try (EngineProcess engine = EngineProcess.start(data, 0);
        Connection connection = connect(engine);
        Statement statement = connection.createStatement()) {
      ResultSet endless = statement.executeQuery("SELECT * FROM numbers(1000000000000)");
      assertThat(endless.next()).isTrue();

      assertThat(engine.stop()).isEqualTo(SIGTERM_STATUS);
    }
  }

  @Test
  void refusesADataDirectoryThatAnotherProcessHolds() throws Exception {
    try (EngineProcess holder = EngineProcess.start(data, 0)) {
      assertThat(holder.out().readLine()).matches(READY);

      assertRefused(
          EngineProcess.start(data, 0), "Another process uses the data directory " + data);
    }
  }

  @Test
  void refusesAPortInUse() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertRefused(
          EngineProcess.start(data, taken.getLocalPort()),
          "Port " + taken.getLocalPort() + " of 127.0.0.1 is in use");
    }
  }

  @Test
  void refusesADataDirectoryThatIsNone() throws Exception {
    Path file = Files.createFile(data.resolve("file"));

    assertRefused(EngineProcess.start(file, 0), "Cannot write in the data directory " + file);
  }

  @Test
  void refusesAPortThatIsNoNumber() throws Exception {
    assertRefused(EngineProcess.start("--data", data.toString(), "--port", "http"), "--port");
  }

  private static void assertRefused(EngineProcess engine, String message) throws Exception {
    try (engine) {
      assertThat(engine.err().lines()).singleElement().asString().contains(message);
      assertThat(engine.process().waitFor()).isNotZero();
      assertThat(engine.out().lines()).isEmpty();
    }
  }

  private static Connection connect(EngineProcess engine) throws IOException, SQLException {
    Matcher ready = READY.matcher(engine.out().readLine());
    assertThat(ready.matches()).isTrue();
    return DriverManager.getConnection(
        "jdbc:clickhouse://127.0.0.1:" + ready.group(1) + "/default");
  }

  private static String execute(EngineProcess engine, String sql) throws IOException, SQLException {
    engine.out().mark(1_000);
    try (Connection connection = connect(engine);
        Statement statement = connection.createStatement()) {
      engine.out().reset();
      boolean hasRows = statement.execute(sql);
      if (!hasRows) {
        return "";
      }
      try (ResultSet rows = statement.getResultSet()) {
        assertThat(rows.next()).isTrue();
        return rows.getString(1);
      }
    }
  }
}
