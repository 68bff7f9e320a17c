/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.load.SampleEvents.JULY;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Of a file that grew since it was loaded only the new rows are read. */
@ExtendWith(Sandbox.class)
class GrownFilesIT {
  private static final int FIRST = 10;
  private static final String LINES = "SELECT line FROM event WHERE run_id = 2 ORDER BY line";

  private LoadScene scene;

  @BeforeEach
  void loadTheFirstRows(JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder)
      throws Exception {
    scene = new LoadScene(spark, warehouse, folder);
    scene.csv("july.csv", JULY.subList(0, FIRST));
    scene.loadAsOf("2025-07-31");
  }

  @Test
  void readsTheNewRowsWithTheirLines(
      Warehouse otherWarehouse, JavaSparkContext spark, @TempDir Path other) throws Exception {
    scene.csv("july.csv", JULY);

    LoadResult result = scene.loadAsOf("2025-07-31");

    assertThat(result.outcome().read()).isEqualTo(JULY.size() - FIRST);
    assertThat(result.outcome().accepted()).isEqualTo(JULY.size() - FIRST);
    assertThat(scene.rows(LINES)).startsWith("12").hasSize(JULY.size() - FIRST);
    LoadScene atOnce = new LoadScene(spark, otherWarehouse, other);
    atOnce.csv("july.csv", JULY);
    atOnce.loadAsOf("2025-07-31");
    assertThat(scene.figures()).isEqualTo(atOnce.figures());
  }

  @Test
  void knowsTheFileThatGrewWhenItComesAgain() throws Exception {
    scene.csv("july.csv", JULY);
    scene.loadAsOf("2025-07-31");

    assertThat(scene.loadAsOf("2025-07-31").known()).isEqualTo(1);
  }

  @Test
  void readsOnBehindTheLongestOfTheKnownBeginnings() throws Exception {
    scene.csv("july.csv", JULY.subList(0, FIRST + 3));
    scene.loadAsOf("2025-07-31");
    scene.csv("july.csv", JULY);

    assertThat(scene.loadAsOf("2025-07-31").outcome().read()).isEqualTo(JULY.size() - FIRST - 3);
  }

  @Test
  void readsAFileWholeWhenItsBeginningChanged() throws Exception {
    List<String> changed = new ArrayList<>(JULY);
    Collections.swap(changed, 0, 1);
    scene.csv("july.csv", changed);

    LoadResult result = scene.loadAsOf("2025-07-31");

    assertThat(result.outcome().read()).isEqualTo(JULY.size());
    assertThat(result.outcome().duplicate()).isEqualTo(FIRST);
  }

  @Test
  void readsAFileWholeWhenItsLastRowGrew() throws Exception {
    String unfinished = LoadScene.HEADER + "\n" + JULY.get(0);
    scene.write("open.csv", unfinished.getBytes(StandardCharsets.UTF_8));
    scene.loadAsOf("2025-07-31");
    scene.write("open.csv", (unfinished + "\n" + JULY.get(1)).getBytes(StandardCharsets.UTF_8));

    assertThat(scene.loadAsOf("2025-07-31").outcome().read()).isEqualTo(2);
  }

  @Test
  void readsTheNewLinesOfJson() throws Exception {
    scene.write("a.jsonl", json("j1").getBytes(StandardCharsets.UTF_8));
    scene.loadAsOf("2025-07-31");
    scene.write("a.jsonl", (json("j1") + json("j2")).getBytes(StandardCharsets.UTF_8));

    assertThat(scene.loadAsOf("2025-07-31").outcome().read()).isEqualTo(1);
    assertThat(scene.rows("SELECT line FROM event WHERE event_id = 'j2'")).containsExactly("2");
  }

  @Test
  void readsAFileWholeWhoseBeginningWasRefused() throws Exception {
    scene.write("a.jsonl", "{\"event_id\":\"j1\"}\n".getBytes(StandardCharsets.UTF_8));
    assertThat(scene.loadAsOf("2025-07-31").refused()).hasSize(1);
    scene.write("a.jsonl", "{\"event_id\":\"j1\"}\n".repeat(2).getBytes(StandardCharsets.UTF_8));

    assertThat(scene.loadAsOf("2025-07-31").outcome().read()).isEqualTo(2);
  }

  private static String json(String id) {
    return """
        {"event_id":"%s","dossier_id":"d","event_type":"ACCEPTED","occurred_at":"2025-07-01T08:00Z"}
        """
        .formatted(id);
  }
}
