/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.dunghan.jobs.load.SampleEvents.AUGUST;
import static org.dunghan.jobs.load.SampleEvents.JULY;
import static org.dunghan.jobs.load.SampleEvents.event;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.publish.Compaction;
import org.dunghan.jobs.publish.Generations;
import org.dunghan.jobs.publish.UnknownGeneration;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Layers that add up to generations, and what becomes of these. */
@ExtendWith(Sandbox.class)
class GenerationsIT {
  private LoadScene scene;

  @BeforeEach
  void loadJulyAndAugust(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder)
      throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    scene.csv("july.csv", JULY);
    scene.loadAsOf("2025-08-10");
    scene.csv("august.csv", AUGUST);
    scene.loadAsOf("2025-08-10");
  }

  @Test
  void compactionMergesTheLayersAndChangesNoFigure() throws Exception {
    List<String> figures = scene.figures();
    List<String> checksums = scene.checksums();

    int compacted = scene.compact(Compaction.Extent.ALL_LAYERS).orElseThrow().number();

    assertThat(compacted).isEqualTo(3);
    assertThat(scene.rows("SELECT layers FROM publication ORDER BY generation"))
        .containsExactly("[1]", "[1, 2]", "[3]");
    assertThat(scene.figures()).isEqualTo(figures);
    assertThat(scene.checksums()).isEqualTo(checksums);
    assertThat(scene.rows("SELECT DISTINCT sign FROM dossier WHERE layer = 3"))
        .containsExactly("1");
  }

  @Test
  void aLoadThatMakesTooManyLayersMergesThem() throws Exception {
    for (int load = 1; load <= 6; load++) {
      scene.csv(
          load + ".csv",
          List.of(event("x" + load, "agency", "ASSIGNED", "07-1" + load + "T09:00", ",,,")));
      scene.loadAsOf("2025-08-10");
    }
    List<String> figures = scene.figures();

    assertThat(scene.rows("SELECT generation, length(layers) FROM publication ORDER BY 1"))
        .endsWith("7 7", "8 8", "9 1");
    scene.rebuild(Optional.empty());
    assertThat(scene.figures()).isEqualTo(figures);
  }

  @Test
  void anEarlierGenerationCanBeMadeCurrentAgain() throws Exception {
    List<String> second = scene.checksums();
    scene.restore(1);

    assertThat(scene.checksums()).isEqualTo(checksumsOf(1)).isNotEqualTo(second);
    assertThat(scene.rows("SELECT runs FROM publication WHERE generation = 3"))
        .containsExactly("[1]");
  }

  @Test
  void whatWasSetAsideStaysSoUntilItIsLoadedAgain() throws Exception {
    List<String> second = scene.checksums();
    scene.restore(1);
    scene.csv("later.csv", List.of(event("x1", "late", "RETURNED", "07-20T09:00", ",,,")));
    scene.remove("august.csv");
    scene.loadAsOf("2025-08-10");

    assertThat(scene.rows("SELECT runs FROM publication WHERE generation = 4"))
        .containsExactly("[1, 3]");
    assertThat(scene.rebuild(Optional.empty()).restated().dossiers()).isZero();

    scene.remove("later.csv");
    scene.csv("august.csv", AUGUST);
    scene.restore(1);
    scene.loadAsOf("2025-08-10");
    assertThat(scene.checksums()).isEqualTo(second);
  }

  @Test
  void whatOnlyRepeatsTheRestoredGenerationIsReadOnce() throws Exception {
    scene.restore(1);
    scene.remove("august.csv");
    scene.csv("july-again.csv", reversed(JULY));
    assertThat(scene.loadAsOf("2025-08-10").outcome().state()).isEqualTo("NOTHING_NEW");
    List<String> runs = scene.rows("SELECT max(run_id) FROM load_run");

    scene.loadAsOf("2025-08-10");

    assertThat(scene.rows("SELECT max(run_id) FROM load_run")).isEqualTo(runs);
  }

  /** Loaded again, the events of a run are written again; those of either run can come back. */
  @Test
  void aLaterGenerationCanBeMadeCurrentAgainThoughItsFileWasLoadedAgainMeanwhile()
      throws Exception {
    List<String> second = scene.checksums();
    scene.restore(1);
    scene.loadAsOf("2025-08-10");
    assertThat(scene.checksums()).isEqualTo(second);
    scene.execute("OPTIMIZE TABLE event FINAL");
    scene.restore(2);

    scene.rebuild(Optional.empty());

    assertThat(scene.checksums()).isEqualTo(second);
    assertThat(
            scene.rows(
                "SELECT runs FROM publication WHERE state = 'PUBLISHED' ORDER BY generation DESC LIMIT 1"))
        .containsExactly("[1, 2]");
  }

  @Test
  void oldGenerationsRetireAndTheirLayersAreDroppedButPinnedOnesStay() throws Exception {
    pin(1, "report of July");
    for (int load = 1; load <= 12; load++) {
      scene.restore(2);
    }
    scene.csv("x.csv", List.of(event("x1", "agency", "ASSIGNED", "07-11T09:00", ",,,")));
    scene.loadAsOf("2025-08-10");

    assertThat(
            scene.rows("SELECT generation, pinned, label FROM kept_generation ORDER BY 1 LIMIT 2"))
        .containsExactly("1 1 report of July", "6 0 ");
    try (Connection connection = scene.warehouse().connect()) {
      assertThat(new Generations(connection).list())
          .extracting(Generations.Listed::number, Generations.Listed::isCurrent)
          .hasSize(11)
          .endsWith(tuple(15, true));
      assertThatThrownBy(() -> new Generations(connection).pin(3, "gone"))
          .isInstanceOf(UnknownGeneration.class)
          .hasMessage(
              "there is no generation 3, or it is kept no longer:"
                  + " \"bin/dunghan generations\" lists those that are");
    }
  }

  private static List<String> reversed(List<String> rows) {
    List<String> reversed = new ArrayList<>(rows);
    Collections.reverse(reversed);
    return reversed;
  }

  private void pin(int generation, String label) throws Exception {
    try (Connection connection = scene.warehouse().connect()) {
      new Generations(connection).pin(generation, label);
    }
  }

  private List<String> checksumsOf(int generation) throws Exception {
    return scene.rows("SELECT checksums FROM publication WHERE generation = " + generation);
  }
}
