/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.load.LoadScene;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What Spark has read is lost before it is folded, so that Spark reads it again by itself. */
@ExtendWith(Sandbox.class)
class LostShuffleIT {
  @Test
  void costsAnotherLayerAndCountsNothingTwice(
      JavaSparkContext spark, Warehouse warehouse, Warehouse calm, @TempDir Path folder)
      throws Exception {
    try (Relay relay = new Relay(warehouse)) {
      LoadScene scene = new LoadScene(spark, relay.warehouse(), folder.resolve("chaos"));
      Prefixes expected = new Prefixes(new LoadScene(spark, calm, folder.resolve("calm")), 1);
      Trial trial = new Trial(scene, expected, folder);
      trial.addBatch();
      relay.watch(
          Tripwire.at(
              "INSERT INTO layer (", Tripwire.Break.NOT_AT_ALL, () -> loseWhatWasRead(folder)));
      assertThat(trial.load().output()).contains("fetching local blocks");

      assertThat(trial.rowsLost()).isZero();
      assertThat(trial.rowsDoubled()).isZero();
      assertThat(scene.rows("SELECT uniqExact(layer) FROM layer")).containsExactly("2");
      assertThat(told(scene)).isEqualTo(told(expected.calm()));
    }
  }

  private static List<String> told(LoadScene scene) throws Exception {
    return scene.rows("SELECT rows_read, accepted, duplicate, rejected FROM load_file FINAL");
  }

  private static void loseWhatWasRead(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.getFileName().toString().startsWith("shuffle_"))
          .forEach(file -> file.toFile().delete());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
