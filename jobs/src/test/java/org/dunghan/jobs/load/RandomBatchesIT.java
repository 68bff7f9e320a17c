/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.publish.Compaction;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever comes in whatever order, the sums of the layers are what a rebuild says. More sequences:
 * {@code -Dbatches.seed=S}.
 */
@ExtendWith(Sandbox.class)
class RandomBatchesIT {
  private static final int BATCHES = 7;

  private LoadScene scene;
  private Random random;
  private RandomBatch batch;

  @RepeatedTest(4)
  void giveTheSameSumsAsARebuild(
      RepetitionInfo sequence, JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder)
      throws Exception {
    long seed = Long.getLong("batches.seed", 0) + sequence.getCurrentRepetition();
    scene = new LoadScene(spark, warehouse, folder);
    random = new Random(seed);
    batch = new RandomBatch(random);
    scene.write("0.csv", batch.next());
    scene.loadAsOf(batch.day().toString());

    for (int number = 1; number <= BATCHES; number++) {
      scene.write(number + ".csv", batch.next());
      String told = change();
      load();
      List<String> figures = scene.figures();
      List<String> checksums = scene.checksums();

      scene.rebuild(Optional.empty());

      assertThat(scene.figures())
          .as("seed %d, batch %d, %s", seed, number, told)
          .isEqualTo(figures);
      assertThat(scene.checksums()).isEqualTo(checksums);
    }
  }

  /** Changes what the figures depend on besides the events, or not. */
  private String change() throws Exception {
    return switch (random.nextInt(8)) {
      case 0 -> add("calendar_day.csv", batch.day() + ",HOLIDAY,Nghỉ,Off,PUBLISHED");
      case 1 -> limitTheProcedureTo(1 + random.nextInt(9));
      case 2 -> policy();
      case 3 -> restore();
      case 4 -> {
        scene.compact(Compaction.Extent.ALL_LAYERS);
        yield "compacted";
      }
      default -> "nothing else changed";
    };
  }

  private void load() throws Exception {
    if (random.nextInt(3) == 0) {
      scene.loadAsOf(batch.day().toString());
    } else {
      scene.load();
    }
  }

  private String add(String file, String row) throws Exception {
    Files.writeString(scene.reference().resolve(file), row + "\n", StandardOpenOption.APPEND);
    return row;
  }

  private String limitTheProcedureTo(int days) throws Exception {
    Path file = scene.reference().resolve("procedure.csv");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst(",\\d+,WORKING_DAYS,2025", ",%d,WORKING_DAYS,2025".formatted(days)));
    return "%d days".formatted(days);
  }

  private String policy() throws Exception {
    Files.writeString(scene.reference().resolve("clock_policy.csv"), RestatementIT.POLICIES);
    return "another policy";
  }

  private String restore() throws Exception {
    List<String> kept =
        scene.rows("SELECT generation FROM kept_generation WHERE state = 'PUBLISHED' ORDER BY 1");
    String chosen = kept.get(random.nextInt(kept.size()));
    scene.restore(Integer.parseInt(chosen));
    return "generation %s restored".formatted(chosen);
  }
}
