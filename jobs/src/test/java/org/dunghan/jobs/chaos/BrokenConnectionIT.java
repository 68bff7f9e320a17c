/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.load.LoadScene;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A connection to the warehouse breaks once, in the middle of an insert. */
@ExtendWith(Sandbox.class)
class BrokenConnectionIT {
  private static final String ONE_ATTEMPT = "local[2]";
  private static final String FOUR_ATTEMPTS = "local[2,4]";
  private static final String LAYERS_OF_THE_LAST_RUN =
      "SELECT uniqExact(layer) FROM layer WHERE run_id = (SELECT max(run_id) FROM load_run)";

  private LoadScene scene;
  private Trial trial;
  private Relay relay;

  @BeforeEach
  void build(JavaSparkContext spark, Warehouse warehouse, Warehouse calm, @TempDir Path folder)
      throws Exception {
    relay = new Relay(warehouse);
    scene = new LoadScene(spark, relay.warehouse(), folder.resolve("chaos"));
    Prefixes expected = new Prefixes(new LoadScene(spark, calm, folder.resolve("calm")), 4);
    trial = new Trial(scene, expected, folder);
  }

  @AfterEach
  void close() throws Exception {
    relay.close();
  }

  /** The driver sends such a statement again, and the engine does it again. */
  @Test
  void countsNothingTwiceWhereTheAnswerToASumIsLost() throws Exception {
    trial.addBatch();
    try (JobProcess job = trial.startLoad()) {
      relay.watch(Tripwire.at("INSERT INTO officer_day SELECT", Tripwire.Break.BEHIND, () -> {}));
      assertThat(job.exitCode()).as(job::output).isEqualTo(2);
      assertThat(job.output()).contains("officer_day does not hold the sums");
    } finally {
      relay.watchNothing();
    }
    trial.load();
  }

  @Test
  void costsAnotherLayerAndCountsNothingTwice() throws Exception {
    loadOverA(Tripwire.Break.WITHIN, "INSERT INTO event (", ONE_ATTEMPT);
    loadOverA(Tripwire.Break.WITHIN, "INSERT INTO dossier", FOUR_ATTEMPTS);
    loadOverA(Tripwire.Break.BEHIND, "INSERT INTO event (", ONE_ATTEMPT);
    loadOverA(Tripwire.Break.BEHIND, "INSERT INTO procedure_day", FOUR_ATTEMPTS);
    assertThat(trial.rowsLost()).isZero();
    assertThat(trial.rowsDoubled()).isZero();
  }

  private void loadOverA(Tripwire.Break broken, String statement, String master) throws Exception {
    trial.addBatch();
    try (JobProcess job = trial.startLoad(master)) {
      relay.watch(Tripwire.at(statement, broken, () -> {}));
      assertThat(job.exitCode()).as(job::output).isZero();
    } finally {
      relay.watchNothing();
    }
    trial.requireAll();
    assertThat(scene.rows(LAYERS_OF_THE_LAST_RUN)).containsExactly("2");
  }
}
