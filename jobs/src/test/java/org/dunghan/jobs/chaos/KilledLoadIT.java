/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.load.LoadScene;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A load that is killed costs nothing but its time. More of them: {@code -Dchaos.kills=N}, others:
 * {@code -Dchaos.seed=S}.
 */
@ExtendWith(Sandbox.class)
class KilledLoadIT {
  private static final int KILLS = Integer.getInteger("chaos.kills", 20);
  private static final long SEED = Long.getLong("chaos.seed", 1);

  /** So many that small layers are compacted. */
  private static final int LEAST_BATCHES = 10;

  private static final int KILLS_OF_A_BATCH = 2;

  private EngineProcess engine;
  private Relay relay;
  private LoadScene scene;
  private Prefixes expected;
  private Trial trial;

  @BeforeEach
  void build(JavaSparkContext spark, Warehouse calm, @TempDir Path folder) throws Exception {
    engine = EngineProcess.start(folder.resolve("engine"));
    relay = new Relay(engine.warehouse());
    scene = new LoadScene(spark, relay.warehouse(), folder.resolve("chaos"));
    expected = new Prefixes(new LoadScene(spark, calm, folder.resolve("calm")), SEED);
    trial = new Trial(scene, expected, folder);
  }

  @AfterEach
  void close() throws Exception {
    relay.close();
    engine.close();
  }

  @Test
  void leavesACompletePrefixOfBatchesAndTheNextOneFinishesTheWork() throws Exception {
    Killer killer = new Killer(new Random(SEED), relay);
    while (expected.number() < LEAST_BATCHES || killer.kills() < KILLS) {
      trial.addBatch();
      finish(killer);
    }

    try (JobProcess rebuild = trial.start("local[2]", "rebuild")) {
      assertThat(rebuild.exitCode()).as(rebuild::output).isZero();
    }
    trial.requireAll();
    int lost = trial.rowsLost();
    int doubled = trial.rowsDoubled();
    System.out.printf(
        "chaos: kills survived %d, rows lost %d, rows doubled %d%n", killer.kills(), lost, doubled);
    assertThat(lost).as("rows lost").isZero();
    assertThat(doubled).as("rows doubled").isZero();
  }

  @Test
  void hasNoNeedOfAFileAgainOfWhichAllEventsAreWritten() throws Exception {
    trial.addBatch();
    trial.load();
    trial.addBatch();
    try (JobProcess job = trial.startLoad()) {
      relay.watch(Tripwire.at("INSERT INTO load_file", Tripwire.Break.BEHIND, job::kill));
      assertThat(job.wasKilled()).as(job::output).isTrue();
      relay.watchNothing();
    }
    assertThat(trial.served()).isEqualTo(1);
    scene.remove("2.csv");

    trial.load();
  }

  @Test
  void publishesNothingBeforeItIsChecked() throws Exception {
    trial.addBatch();
    trial.load();
    trial.addBatch();
    try (JobProcess job = trial.startLoad()) {
      relay.watch(
          Tripwire.at(
              "INSERT INTO layer (layer, revision, run_id, kind, row_counts",
              Tripwire.Break.WITHIN,
              job::kill));
      assertThat(job.wasKilled()).as(job::output).isTrue();
      relay.watchNothing();
    }

    assertThat(trial.served()).isEqualTo(1);
  }

  /** Starts loads until one is not killed. */
  private void finish(Killer killer) throws Exception {
    boolean killed = true;
    for (int tries = 0; killed && tries < KILLS_OF_A_BATCH; tries++) {
      try (JobProcess job = trial.startLoad()) {
        killed = killer.kills(job);
        assertThat(killed || job.exitCode() == 0).as(job::output).isTrue();
      }
      trial.served();
      trial.forgetTheDead();
    }
    if (killed && !killer.knowsALife()) {
      try (JobProcess job = trial.startLoad()) {
        assertThat(killer.spare(job)).as(job::output).isZero();
      }
    } else if (killed) {
      // Nobody kills it, so it needs no process of its own, which takes longer to start than to
      // load.
      scene.loadAsOf(Prefixes.AS_OF);
    }
    trial.requireAll();
  }
}
