/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.dunghan.warehouse.Warehouse;

/** A fresh embedded engine in a process of its own. */
final class BenchEngine implements AutoCloseable {
  private static final Pattern ADDRESS = Pattern.compile("listens on ([\\d.]+:\\d+), ");

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
