/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.load.LoadScene;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The engine dies below a load. */
@ExtendWith(Sandbox.class)
class KilledEngineIT {
  /** Early in the first load, while it writes events or facts, and when it publishes. */
  private static final List<Function<Runnable, Tripwire>> MOMENTS =
      List.of(
          killing -> Tripwire.atChunk(30, killing),
          killing -> at("INSERT INTO event", killing),
          killing -> at("INSERT INTO procedure_day", killing),
          killing -> at("INSERT INTO publication", killing));

  @Test
  void endsTheJobWithAClearMessageAndTheNextOneFinishesTheWork(
      JavaSparkContext spark, Warehouse calm, @TempDir Path folder) throws Exception {
    Path data = folder.resolve("engine");
    EngineProcess engine = EngineProcess.start(data);
    try (Relay relay = new Relay(engine.warehouse())) {
      Prefixes expected = new Prefixes(new LoadScene(spark, calm, folder.resolve("calm")), 2);
      LoadScene scene = new LoadScene(spark, relay.warehouse(), folder.resolve("chaos"));
      Trial trial = new Trial(scene, expected, folder);
      for (Function<Runnable, Tripwire> moment : MOMENTS) {
        trial.addBatch();
        requireClearEnd(trial, relay, moment.apply(engine::kill));
        engine.close();
        engine = EngineProcess.start(data);
        relay.leadTo(engine.warehouse());
        trial.served();
        trial.load();
      }
      assertThat(trial.rowsLost()).isZero();
      assertThat(trial.rowsDoubled()).isZero();
    } finally {
      engine.close();
    }
  }

  private static Tripwire at(String statement, Runnable killing) {
    return Tripwire.at(statement, Tripwire.Break.NOT_AT_ALL, killing);
  }

  private static void requireClearEnd(Trial trial, Relay relay, Tripwire moment) throws Exception {
    try (JobProcess job = trial.startLoad()) {
      relay.watch(moment);
      assertThat(job.exitCode()).as(job::output).isEqualTo(2);
      assertThat(job.output())
          .contains(
              "dunghan load: the warehouse at " + relay.warehouse().url() + " cannot be reached");
    } finally {
      relay.watchNothing();
    }
  }
}
