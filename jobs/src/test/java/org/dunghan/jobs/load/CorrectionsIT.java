/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dunghan.jobs.load.SampleEvents.JULY;
import static org.dunghan.jobs.load.SampleEvents.eventRecordedOn;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The dossier "early" is due on 8 July; its source takes a correction of its end back again. */
@ExtendWith(Sandbox.class)
class CorrectionsIT {
  private static final List<String> LATE = List.of(completedOn("07-10", "2025-08-01"));
  private static final List<String> EARLY_AFTER_ALL = List.of(completedOn("07-04", "2025-08-04"));

  private LoadScene scene;

  @BeforeEach
  void build(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder) throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    scene.csv("july.csv", JULY);
  }

  @Test
  void aValueThatIsRestoredCounts() throws Exception {
    scene.loadAsOf("2025-08-10");
    scene.csv("late.csv", LATE);
    scene.loadAsOf("2025-08-10");
    assertThat(timelinessIn(2)).isEqualTo("LATE");
    scene.csv("restored.csv", EARLY_AFTER_ALL);

    LoadResult restored = scene.loadAsOf("2025-08-10");

    assertThat(restored.outcome().accepted()).isEqualTo(1);
    assertThat(timelinessIn(3)).isEqualTo("EARLY");
  }

  @Test
  void aValueThatIsRestoredCountsAlsoWhenTheCorrectionComesLast() throws Exception {
    scene.loadAsOf("2025-08-10");
    scene.csv("restored.csv", EARLY_AFTER_ALL);
    scene.loadAsOf("2025-08-10");
    scene.csv("late.csv", LATE);
    scene.loadAsOf("2025-08-10");

    assertThat(timelinessIn(3)).isEqualTo("EARLY");
  }

  @Test
  void whatWasKnownAtATimeCanBeAskedForAndIsNeverCurrent() throws Exception {
    scene.csv("late.csv", LATE);
    scene.csv("restored.csv", EARLY_AFTER_ALL);
    scene.loadAsOf("2025-08-10");
    List<String> current = scene.figures();

    LoadResult between = scene.rebuild(Optional.of(Instant.parse("2025-08-02T00:00:00Z")));
    LoadResult before = scene.rebuild(Optional.of(Instant.parse("2025-07-20T00:00:00Z")));

    assertThat(timelinessIn(between.outcome().generation())).isEqualTo("LATE");
    assertThat(timelinessIn(before.outcome().generation())).isEqualTo("EARLY");
    assertThat(scene.rows("SELECT generation, state, as_of FROM publication ORDER BY generation"))
        .containsExactly(
            "1 PUBLISHED 2025-08-10", "2 AS_KNOWN 2025-07-31", "3 AS_KNOWN 2025-07-14");
    assertThat(scene.rows("SELECT known_at FROM kept_generation ORDER BY generation DESC LIMIT 2"))
        .containsExactly("2025-07-20 00:00:00", "2025-08-02 00:00:00");
    assertThat(scene.figures()).isEqualTo(current);
    assertThat(scene.loadAsOf("2025-08-10").outcome().generation()).isZero();
  }

  @Test
  void askedAgainWhatWasKnownIsTheSame() throws Exception {
    scene.csv("late.csv", LATE);
    scene.loadAsOf("2025-08-10");
    Optional<Instant> moment = Optional.of(Instant.parse("2025-07-20T00:00:00Z"));
    scene.rebuild(moment);
    scene.csv("restored.csv", EARLY_AFTER_ALL);
    scene.loadAsOf("2025-08-10");

    scene.rebuild(moment);

    assertThat(scene.rows("SELECT checksums FROM publication WHERE generation = 4"))
        .isEqualTo(scene.rows("SELECT checksums FROM publication WHERE generation = 2"));
  }

  @Test
  void aRebuildGivesTheSameFigures() throws Exception {
    scene.csv("late.csv", LATE);
    scene.loadAsOf("2025-08-10");
    List<String> loaded = scene.figures();

    LoadResult rebuilt = scene.rebuild(Optional.empty());

    assertThat(rebuilt.outcome().generation()).isEqualTo(2);
    assertThat(rebuilt.restated().dossiers()).isZero();
    assertThat(scene.figures()).isEqualTo(loaded);
  }

  @Test
  void nothingThatWasKnownIsRefused() throws Exception {
    scene.loadAsOf("2025-08-10");

    assertThatThrownBy(() -> scene.rebuild(Optional.of(Instant.parse("2025-07-01T00:00:00Z"))))
        .isInstanceOf(LoadProblem.class)
        .hasMessage(
            "the warehouse holds no event that was recorded by 2025-07-01T00:00:00Z:"
                + " load some, or ask for a later time");
    assertThat(scene.rows("SELECT count() FROM publication")).containsExactly("1");
  }

  private String timelinessIn(int generation) throws Exception {
    return scene
        .rows(
            """
            SELECT timeliness
            FROM dossier
            WHERE dossier_id = 'early'
                AND layer IN (SELECT arrayJoin(layers) FROM publication WHERE generation = %d)
            GROUP BY timeliness
            HAVING sum(sign) > 0
            """
                .formatted(generation))
        .get(0);
  }

  private static String completedOn(String day, String recorded) {
    return eventRecordedOn(recorded, "e03", "early", "COMPLETED", day + "T10:00", ",,,");
  }
}
