/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.load.LoadScene;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two loads start at the same time. */
@ExtendWith(Sandbox.class)
class SimultaneousLoadsIT {
  private Prefixes expected;
  private LoadScene scene;
  private Trial trial;
  private Relay relay;

  @BeforeEach
  void build(JavaSparkContext spark, Warehouse warehouse, Warehouse calm, @TempDir Path folder)
      throws Exception {
    expected = new Prefixes(new LoadScene(spark, calm, folder.resolve("calm")), 5);
    relay = new Relay(warehouse);
    scene = new LoadScene(spark, relay.warehouse(), folder.resolve("chaos"));
    trial = new Trial(scene, expected, folder);
  }

  @AfterEach
  void close() throws Exception {
    relay.close();
  }

  @Test
  void loadTheSameFilesOnce() throws Exception {
    trial.addBatch();
    trial.addBatch();
    try (JobProcess one = trial.startLoad();
        JobProcess other = trial.startLoad()) {
      assertThat(one.exitCode()).as(one::output).isZero();
      assertThat(other.exitCode()).as(other::output).isZero();
      assertThat(one.output() + other.output())
          .contains("all files are in the published generation already");
    }
    trial.requireAll();
    assertThat(trial.load().output()).contains("files that were loaded before: 2");
    requireEveryRowOnce();
  }

  @Test
  void loadDifferentFilesOneAfterTheOther() throws Exception {
    trial.addBatch();
    trial.addBatch();
    CountDownLatch oneIsWriting = new CountDownLatch(1);
    CountDownLatch otherHasAsked = new CountDownLatch(1);
    relay.watch(
        Tripwire.at(
            "INSERT INTO load_file",
            Tripwire.Break.NOT_AT_ALL,
            () -> {
              oneIsWriting.countDown();
              await(otherHasAsked);
            }));
    try (JobProcess one = trial.startLoadOf("1.csv")) {
      await(oneIsWriting);
      relay.watch(Tripwire.at("argMaxIf(act", Tripwire.Break.NOT_AT_ALL, otherHasAsked::countDown));
      try (JobProcess other = trial.startLoadOf("2.csv")) {
        assertThat(one.exitCode()).as(one::output).isZero();
        assertThat(other.exitCode()).as(other::output).isZero();
        assertThat(other.output()).contains("waiting for another job that is writing: ");
      }
    }
    trial.requireAll();
    requireEveryRowOnce();
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(JobProcess.MINUTES_UNTIL_IT_HANGS, TimeUnit.MINUTES)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void requireEveryRowOnce() throws Exception {
    assertThat(scene.rows("SELECT sum(accepted) FROM load_run FINAL"))
        .containsExactly(String.valueOf(expected.distinctRows()));
    assertThat(trial.rowsLost()).isZero();
    assertThat(trial.rowsDoubled()).isZero();
  }
}
