/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The jar on a cluster of processes gives the tables that the class path gives in one process. */
@ExtendWith(Sandbox.class)
class SparkSubmitIT {
  private static final Path SAMPLE = Path.of("..", "sample-data").toAbsolutePath().normalize();
  private static final List<String> EVENTS =
      List.of(
          SAMPLE.resolve("events/opening-stock.csv.zst").toString(),
          SAMPLE.resolve("events/week-2025-06-30.csv.zst").toString());
  private static final Path REFERENCE = SAMPLE.resolve("reference");
  private static final String AS_OF = "2025-07-06";

  /** One row per cell, whatever the number of tasks. */
  private static final String PUBLISHED =
      "SELECT toString((row_counts, checksums)) AS tables FROM publication";

  @Test
  void theJarGivesTheSameTablesOnAClusterWithTwoWorkers(
      @TempDir Path home, Warehouse ofTheCluster, Warehouse ofOneProcess, JavaSparkContext spark)
      throws Exception {
    try (SparkCluster cluster = new SparkCluster(home)) {
      int exitCode =
          cluster.submit(
              "load",
              EVENTS.get(0),
              EVENTS.get(1),
              "--source=hue-sample",
              "--reference=" + REFERENCE,
              "--as-of=" + AS_OF,
              "--warehouse=" + ofTheCluster.url());
      assertThat(exitCode).as(cluster::log).isZero();
      assertThat(cluster.workersUsed()).isEqualTo(2);
    }
    new LoadJob(spark, ofOneProcess, Duration.ZERO, System.err, "test")
        .run(
            new LoadOptions(
                EVENTS,
                "hue-sample",
                Optional.empty(),
                Optional.of(REFERENCE),
                Optional.of(LocalDate.parse(AS_OF)),
                0.05));
    assertThat(published(ofTheCluster)).isEqualTo(published(ofOneProcess));
  }

  private static String published(Warehouse warehouse) throws SQLException {
    try (Connection connection = warehouse.connect();
        var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(PUBLISHED)) {
      row.next();
      return row.getString("tables");
    }
  }
}
