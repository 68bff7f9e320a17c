/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.dunghan.warehouse.Warehouse;

/** A fresh embedded engine in a process of its own. */
final class BenchEngine implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("listens on ([\\d.]+:\\d+), ");

  private static final int IDLE_SECONDS = 5;

  private final MeasuredProcess process;
  private final String address;
  private final Usage ofStart;

  private BenchEngine(MeasuredProcess process, String address) {
    this.process = process;
    this.address = address;
    ofStart = process.usage();
  }

  static BenchEngine start(FrontDoor door, Path data) throws IOException, InterruptedException {
    MeasuredProcess process = door.engine(data);
    return new BenchEngine(process, process.awaitOutput(ADDRESS));
  }

  String address() {
    return address;
  }

  String url() {
    return "jdbc:ch://" + address + "/default";
  }

  Warehouse warehouse() {
    return new Warehouse(url(), "default", "");
  }

  /** Waits until it has had nothing to merge for some seconds. */
  void settle() throws SQLException, InterruptedException {
    try (Connection connection = warehouse().connect();
        Statement statement = connection.createStatement()) {
      for (int idle = 0; idle < IDLE_SECONDS; idle++) {
        TimeUnit.SECONDS.sleep(1);
        try (ResultSet merges = statement.executeQuery("SELECT count() FROM system.merges")) {
          merges.next();
          idle = merges.getLong(1) == 0 ? idle : -1;
        }
      }
    }
  }

  /** That it holds; the same event in two versions counts twice. */
  long events() throws SQLException {
    try (Connection connection = warehouse().connect();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT count() FROM event")) {
      row.next();
      return row.getLong(1);
    }
  }

  /** Since its start. */
  Usage usage() {
    return process.usage();
  }

  /** Until it listened. */
  Usage ofStart() {
    return ofStart;
  }

  @Override
  public void close() throws InterruptedException {
    process.close();
  }
}
