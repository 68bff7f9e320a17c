/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dunghan.jobs.load.SampleEvents.AUGUST;
import static org.dunghan.jobs.load.SampleEvents.JULY;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Loads on top of loads, also of loads that died. */
@ExtendWith(Sandbox.class)
class IncrementsIT {
  private LoadScene scene;
  private LoadScene allAtOnce;

  @BeforeEach
  void build(
      JavaSparkContext spark,
      Warehouse warehouse,
      Warehouse other,
      @TempDir Path folder,
      @TempDir Path otherFolder)
      throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    allAtOnce = new LoadScene(spark, other, otherFolder);
    scene.csv("july.csv", JULY);
    allAtOnce.csv("july.csv", JULY);
  }

  @Test
  void giveTheSameFiguresAsOneLoadOfEverything() throws Exception {
    scene.loadAsOf("2025-08-10");
    scene.csv("august.csv", AUGUST);
    LoadResult second = scene.loadAsOf("2025-08-10");

    allAtOnce.csv("august.csv", AUGUST);
    allAtOnce.loadAsOf("2025-08-10");

    assertThat(second.outcome().accepted()).isEqualTo(AUGUST.size());
    assertThat(second.outcome().generation()).isEqualTo(2);
    assertThat(scene.figures()).isEqualTo(allAtOnce.figures()).isNotEmpty();
    assertThat(
            scene.rows(
                "SELECT dossier_id, sign, timeliness FROM dossier"
                    + " WHERE layer = 2 AND timeliness != '' ORDER BY ALL"))
        .as("the layer says only what changed")
        .containsExactly("early -1 EARLY", "early 1 LATE", "unlimited -1 WITHOUT_DUE");
    assertThat(scene.checksums()).isEqualTo(allAtOnce.checksums());
  }

  @Test
  void giveTheSameFiguresInTheOtherOrder() throws Exception {
    scene.remove("july.csv");
    scene.csv("august.csv", AUGUST);
    scene.loadAsOf("2025-08-10");
    scene.csv("july.csv", JULY);
    scene.loadAsOf("2025-08-10");

    allAtOnce.csv("august.csv", AUGUST);
    allAtOnce.loadAsOf("2025-08-10");

    assertThat(scene.figures()).isEqualTo(allAtOnce.figures());
  }

  @Test
  void leaveTheFormerGenerationToWhoeverReadsIt() throws Exception {
    scene.loadAsOf("2025-08-10");
    List<String> before = scene.rows("SELECT * FROM procedure_day WHERE layer = 1 ORDER BY ALL");
    scene.csv("august.csv", AUGUST);
    scene.loadAsOf("2025-08-10");

    assertThat(scene.rows("SELECT * FROM procedure_day WHERE layer = 1 ORDER BY ALL"))
        .isEqualTo(before);
  }

  @Test
  void neverGoBackBehindThePublishedAsOf() throws Exception {
    scene.loadAsOf("2025-08-10");
    scene.csv("august.csv", AUGUST);
    scene.load();

    assertThat(scene.rows("SELECT max(as_of) FROM publication")).containsExactly("2025-08-10");
  }

  @Test
  void healWhatARunLeftThatDiedBeforeItPublished() throws Exception {
    scene.loadAsOf("2025-08-10");
    List<String> expected = scene.figures();
    pretendThatNothingWasPublished();

    LoadResult healing = scene.loadAsOf("2025-08-10");

    assertThat(healing.outcome().state()).isEqualTo("PUBLISHED");
    assertThat(healing.outcome().accepted()).isZero();
    assertThat(healing.outcome().duplicate()).isEqualTo(JULY.size());
    assertThat(scene.figures()).isEqualTo(expected);
    assertThat(scene.rows("SELECT DISTINCT layer FROM dossier")).containsExactly("2");
    assertThat(scene.rows("SELECT DISTINCT layer FROM procedure_day")).containsExactly("2");
    assertThat(scene.rows("SELECT runs FROM publication")).containsExactly("[1]");
    assertThat(scene.load().known()).isEqualTo(1);
  }

  @Test
  void healAlsoWhenTheDeadRunsFilesAreGone() throws Exception {
    scene.loadAsOf("2025-08-10");
    List<String> expected = scene.figures();
    pretendThatNothingWasPublished();
    scene.remove("july.csv");

    assertThat(scene.loadAsOf("2025-08-10").outcome().generation()).isEqualTo(1);
    assertThat(scene.figures()).isEqualTo(expected);
  }

  @Test
  void passOverWhatARunWroteThatDiedHalfWay() throws Exception {
    scene.loadAsOf("2025-08-10");
    scene.execute(
        "INSERT INTO load_run (run_id, revision, job, source, state, started_at, code_version)"
            + " SELECT 2, 0, 'load', 'hue', 'STARTED', now64(3), 'test'");
    scene.execute(
        "INSERT INTO event SELECT * REPLACE (2 AS run_id, 'torn' AS dossier_id) FROM event"
            + " WHERE dossier_id = 'early'");
    scene.csv("august.csv", AUGUST);
    scene.loadAsOf("2025-08-10");

    allAtOnce.csv("august.csv", AUGUST);
    allAtOnce.loadAsOf("2025-08-10");

    assertThat(scene.figures()).isEqualTo(allAtOnce.figures());
    assertThat(scene.rows("SELECT runs FROM publication WHERE generation = 2"))
        .containsExactly("[1, 3]");
    scene.rebuild(Optional.empty());
    assertThat(scene.checksums()).isEqualTo(allAtOnce.checksums());
  }

  @Test
  void failWithOneLineAndKeepTheFormerGenerationWhenTheWarehouseFails() throws Exception {
    scene.loadAsOf("2025-08-10");
    List<String> before = scene.figures();
    scene.execute("DROP TABLE rejected_row");
    scene.csv("broken.csv", List.of("e30,d"));

    assertThatThrownBy(() -> scene.load())
        .isInstanceOf(LoadProblem.class)
        .message()
        .startsWith("run 2 failed, the former generation stays: ")
        .endsWith("; mend that and load again")
        .hasLineCount(1);
    assertThat(scene.figures()).isEqualTo(before);
    assertThat(scene.rows("SELECT state FROM load_run FINAL ORDER BY run_id"))
        .containsExactly("PUBLISHED", "FAILED");
  }

  private void pretendThatNothingWasPublished() throws Exception {
    scene.execute("TRUNCATE TABLE publication");
    scene.execute("DELETE FROM load_run WHERE revision = 1");
  }
}
