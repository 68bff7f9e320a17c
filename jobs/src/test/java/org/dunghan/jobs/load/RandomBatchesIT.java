/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.publish.Compaction;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever comes in whatever order, the sums of the layers are what a rebuild says that stands
 * aside, so that layer comes upon layer. More sequences: {@code -Dbatches.seed=S}.
 */
@ExtendWith(Sandbox.class)
class RandomBatchesIT {
  /** So many layers come after it that they are compacted. */
  private static final int RESTORED = 2;

  private LoadScene scene;
  private Random random;
  private RandomBatch batch;
  private final Set<LocalDate> daysOff = new HashSet<>();

  @RepeatedTest(2)
  void giveTheSameSumsAsARebuild(
      RepetitionInfo sequence, JavaSparkContext spark, Warehouse warehouse, @TempDir Path folder)
      throws Exception {
    long seed = Long.getLong("batches.seed", 0) + sequence.getCurrentRepetition();
    scene = new LoadScene(spark, warehouse, folder);
    random = new Random(seed);
    batch = new RandomBatch(random);
    scene.write("0.csv", batch.next());
    scene.loadAsOf(batch.day().toString());

    int number = 0;
    for (Change change : changes()) {
      number++;
      scene.write(number + ".csv", batch.next());
      String told = apply(change);
      load();
      scene.rebuildAside();
      assertThat(scene.checksumsAside())
          .as("seed %d, batch %d, %s", seed, number, told)
          .isEqualTo(scene.checksums());
    }

    assertThat(scene.rows("SELECT DISTINCT kind FROM layer ORDER BY kind"))
        .containsExactly("BASE", "COMPACTION", "INCREMENT");
    requireTheSameOf(() -> scene.compact(Compaction.Extent.ALL_LAYERS));
    requireTheSameOf(() -> scene.rebuild(Optional.empty()));
  }

  private void requireTheSameOf(Callable<?> publication) throws Exception {
    List<String> figures = scene.figures();
    List<String> checksums = scene.checksums();
    publication.call();
    assertThat(scene.figures()).isEqualTo(figures);
    assertThat(scene.checksums()).isEqualTo(checksums);
  }

  /** What the figures depend on besides the events. */
  private enum Change {
    CALENDAR,
    LIMIT,
    POLICY,
    RESTORED_GENERATION,
    NOTHING
  }

  private List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    for (Change change : List.of(Change.CALENDAR, Change.LIMIT, Change.POLICY)) {
      changes.addAll(Collections.nCopies(2, change));
    }
    changes.addAll(Collections.nCopies(6, Change.NOTHING));
    Collections.shuffle(changes, random);
    changes.add(RESTORED, Change.RESTORED_GENERATION);
    return changes;
  }

  private String apply(Change change) throws Exception {
    return switch (change) {
      case CALENDAR -> add("calendar_day.csv", dayOff() + ",HOLIDAY,Nghỉ,Off,PUBLISHED");
      case LIMIT -> limitTheProcedureTo(1 + random.nextInt(9));
      case POLICY -> policy();
      case RESTORED_GENERATION -> restore();
      case NOTHING -> "nothing else changed";
    };
  }

  private LocalDate dayOff() {
    LocalDate day = batch.day();
    return daysOff.add(day) ? day : dayOff();
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
    String policies =
        RestatementIT.POLICIES
            .replace("RESTART", random.nextBoolean() ? "RESTART" : "PAUSE")
            .replace(
                "hue,,P5,2025-01-01,,",
                random.nextBoolean() ? "hue,,P5,2025-01-01,," : "hue,,P5,2025-07-20,,");
    Files.writeString(scene.reference().resolve("clock_policy.csv"), policies);
    return policies;
  }

  private String restore() throws Exception {
    List<String> kept =
        scene.rows("SELECT generation FROM kept_generation WHERE state = 'PUBLISHED' ORDER BY 1");
    String chosen = kept.get(random.nextInt(kept.size()));
    scene.restore(Integer.parseInt(chosen));
    return "generation %s restored".formatted(chosen);
  }
}
