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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Files that were damaged on their way. */
@ExtendWith(Sandbox.class)
class CorruptFilesIT {
  private static final int A_FILE_WAS_REFUSED = 1;

  @Test
  void areRefusedByNameUntilTheyAreMendedAndTheOthersAreLoaded(
      JavaSparkContext spark, Warehouse warehouse, Warehouse calm, @TempDir Path folder)
      throws Exception {
    Prefixes expected = new Prefixes(new LoadScene(spark, calm, folder.resolve("calm")), 6);
    LoadScene scene = new LoadScene(spark, warehouse, folder.resolve("chaos"));
    Trial trial = new Trial(scene, expected, folder);
    trial.addBatch();
    byte[] zstandard = StoredBatch.zstandard(expected.next());
    byte[] gzip = StoredBatch.gzip(expected.next());
    byte[] parquet = StoredBatch.parquet(expected.next(), folder);
    scene.write("2.csv.zst", StoredBatch.truncated(zstandard));
    scene.write("3.csv.gz", StoredBatch.flipped(gzip));
    scene.write("4.parquet", StoredBatch.flipped(parquet));

    try (JobProcess job = trial.startLoad()) {
      assertThat(job.exitCode()).as(job::output).isEqualTo(A_FILE_WAS_REFUSED);
      assertThat(job.output().lines().filter(line -> line.startsWith("refused ")))
          .satisfiesExactlyInAnyOrder(
              line -> assertThat(line).startsWith("refused 2.csv.zst: "),
              line -> assertThat(line).startsWith("refused 3.csv.gz: "),
              line ->
                  assertThat(line)
                      .startsWith("refused 4.parquet: ")
                      .contains("cannot be read as Parquet: "));
    }
    assertThat(trial.served()).as("batches served").isEqualTo(1);

    scene.write("2.csv.zst", zstandard);
    scene.write("3.csv.gz", gzip);
    scene.write("4.parquet", parquet);
    trial.load();
    assertThat(trial.rowsLost()).isZero();
    assertThat(trial.rowsDoubled()).isZero();
  }
}
