/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.io.PrintStream;
import java.time.Duration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.load.LoadJob;
import org.dunghan.warehouse.Warehouse;
import picocli.CommandLine.Model.CommandSpec;

/** The Spark application of a command. */
final class SparkJob implements AutoCloseable {
  private final JavaSparkContext spark;

  /** What Spark remembers of its past is for its web page; a watch has a long past. */
  SparkJob(CommandSpec command) {
    spark =
        new JavaSparkContext(
            new SparkConf()
                .setAppName("dunghan " + command.name())
                .setIfMissing("spark.master", "local[*]")
                // Blocks are sorted already: one file for each task that will take them is enough.
                .setIfMissing("spark.shuffle.sort.bypassMergeThreshold", "1000")
                .setIfMissing("spark.ui.retainedJobs", "100")
                .setIfMissing("spark.ui.retainedStages", "100")
                .setIfMissing("spark.ui.retainedTasks", "10000"));
  }

  JavaSparkContext spark() {
    return spark;
  }

  /**
   * The job on a warehouse.
   *
   * @param patience how long to wait for another job that is writing
   * @param output where the progress is told
   */
  LoadJob on(Warehouse warehouse, Duration patience, PrintStream output) {
    return new LoadJob(spark, warehouse, patience, output, CodeVersion.ofThisProgram());
  }

  @Override
  public void close() {
    spark.close();
  }
}
