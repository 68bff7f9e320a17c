/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.load.LoadScene;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The engine's disk is filled to the brim below a load. */
@ExtendWith(Sandbox.class)
class FullDiskIT {
  @Test
  void failsTheLoadWithAClearMessageAndTheNextOneFinishesTheWork(
      JavaSparkContext spark, Warehouse calm, @TempDir Path folder) throws Exception {
    SmallDisk disk = new SmallDisk(Files.createDirectory(folder.resolve("disk")));
    Path data = disk.mount().resolve("engine");
    try (EngineProcess engine = EngineProcess.start(disk.mounting(), data);
        Relay relay = new Relay(engine.warehouse())) {
      Prefixes expected = new Prefixes(new LoadScene(spark, calm, folder.resolve("calm")), 3);
      LoadScene scene = new LoadScene(spark, relay.warehouse(), folder.resolve("chaos"));
      Trial trial = new Trial(scene, expected, folder);
      trial.addBatch();
      trial.load();
      trial.addBatch();

      requireClearEnd(
          trial,
          relay,
          Tripwire.at(
              "INSERT INTO event", Tripwire.Break.NOT_AT_ALL, () -> disk.fill(engine.pid())));
      assertThat(trial.served()).as("batches served from a full disk").isEqualTo(1);

      disk.free(engine.pid());
      trial.load();
      assertThat(trial.rowsLost()).isZero();
      assertThat(trial.rowsDoubled()).isZero();
    }
  }

  private static void requireClearEnd(Trial trial, Relay relay, Tripwire moment) throws Exception {
    try (JobProcess job = trial.startLoad()) {
      relay.watch(moment);
      assertThat(job.exitCode()).as(job::output).isEqualTo(2);
      assertThat(job.output()).contains("not enough space");
    } finally {
      relay.watchNothing();
    }
  }
}
