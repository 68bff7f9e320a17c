/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.dunghan.jobs.load.LoadScene;

/** A warehouse to which everything may happen while jobs load batch after batch. */
final class Trial {
  /** Those of runs that died half-way are in no generation. */
  private static final String EVENTS =
      """
      SELECT source, dossier_id, event_id, version, recorded_at
      FROM event FINAL
      WHERE has((SELECT argMax(runs, generation) FROM publication WHERE state = 'PUBLISHED'), run_id)
      ORDER BY ALL
      """;

  private final LoadScene scene;
  private final Prefixes expected;
  private final Path logs;
  private int served;

  Trial(LoadScene scene, Prefixes expected, Path logs) {
    this.scene = scene;
    this.expected = expected;
    this.logs = logs;
  }

  /** Puts the next batch into the folder. */
  void addBatch() throws Exception {
    byte[] file = expected.next();
    scene.write(expected.number() + ".csv", file);
  }

  JobProcess startLoad() throws IOException {
    return startLoad("local[2]");
  }

  JobProcess startLoad(String master) throws IOException {
    return startLoad(master, scene.events());
  }

  /** Starts a load of one of the batches' files. */
  JobProcess startLoadOf(String file) throws IOException {
    return startLoad("local[2]", scene.events().resolve(file));
  }

  private JobProcess startLoad(String master, Path path) throws IOException {
    return start(
        master,
        "load",
        path.toString(),
        "--source=hue",
        "--reference=" + scene.reference(),
        "--as-of=" + Prefixes.AS_OF);
  }

  JobProcess start(String master, String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--warehouse=" + scene.warehouse().url());
    return JobProcess.start(Files.createTempFile(logs, "job", ".log"), master, all);
  }

  /** Loads what is in the folder; nothing happens meanwhile. */
  JobProcess load() throws Exception {
    try (JobProcess job = startLoad()) {
      assertThat(job.exitCode()).as(job::output).isZero();
      requireAll();
      return job;
    }
  }

  /** How many batches readers see: complete ones, and never fewer than before. */
  int served() throws SQLException {
    int now = expected.toldBy(scene);
    assertThat(now).as("batches served").isGreaterThanOrEqualTo(served);
    served = now;
    return now;
  }

  void requireAll() throws SQLException {
    assertThat(served()).as("batches served").isEqualTo(expected.number());
  }

  /** Lets the time pass for which a dead writer keeps others waiting. */
  void forgetTheDead() throws SQLException {
    if (scene.rows("EXISTS TABLE writer").equals(List.of("1"))) {
      scene.execute(
          "INSERT INTO writer (token, holder, act) SELECT token, any(holder), 'GOES' FROM writer GROUP BY token");
    }
  }

  /** Rows that were sent and are not held. */
  int rowsLost() throws SQLException {
    assertThat(expected.calm().rows(EVENTS)).hasSize(expected.distinctRows());
    return excess(expected.calm().rows(EVENTS), scene.rows(EVENTS));
  }

  /** Rows that are held without having been sent, or more than once. */
  int rowsDoubled() throws SQLException {
    return excess(scene.rows(EVENTS), expected.calm().rows(EVENTS));
  }

  private static int excess(List<String> rows, List<String> others) {
    List<String> excess = new ArrayList<>(rows);
    others.forEach(excess::remove);
    return excess.size();
  }
}
