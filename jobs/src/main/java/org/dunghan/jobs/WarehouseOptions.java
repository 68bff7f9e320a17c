/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.time.Duration;
import org.dunghan.warehouse.Warehouse;
import picocli.CommandLine.Option;

/** Which ClickHouse a job works on. */
final class WarehouseOptions {
  @Option(
      names = "--warehouse",
      defaultValue = "${env:DUNGHAN_WAREHOUSE_URL:-jdbc:ch://127.0.0.1:8123/default}",
      paramLabel = "URL",
      description = "JDBC URL of the ClickHouse (${DEFAULT-VALUE}).")
  private String url;

  @Option(
      names = "--user",
      defaultValue = "${env:DUNGHAN_WAREHOUSE_USER:-default}",
      description = "User of the ClickHouse (${DEFAULT-VALUE}).")
  private String user;

  @Option(
      names = "--wait",
      defaultValue = "600",
      paramLabel = "SECONDS",
      description = "How long to wait for another job that is writing (${DEFAULT-VALUE}).")
  private long waitSeconds;

  Duration patience() {
    return Duration.ofSeconds(waitSeconds);
  }

  /** The password comes by the environment only: a command line is seen by every user. */
  Warehouse warehouse() {
    String password = System.getenv().getOrDefault("DUNGHAN_WAREHOUSE_PASSWORD", "");
    return new Warehouse(url, user, password);
  }
}
