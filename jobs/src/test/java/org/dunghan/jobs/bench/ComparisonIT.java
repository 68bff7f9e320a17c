/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaSparkContext;
import org.dunghan.jobs.Sandbox;
import org.dunghan.jobs.load.LoadJob;
import org.dunghan.jobs.load.LoadOptions;
import org.dunghan.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Our load and DuckDB, over the same files of the sample. */
@ExtendWith(Sandbox.class)
class ComparisonIT {
  private static final Path SAMPLE = Path.of("..", "sample-data").toAbsolutePath().normalize();
  private static final Path REFERENCE = SAMPLE.resolve("reference");
  private static final LocalDate AS_OF = LocalDate.parse("2025-07-13");
  private static final List<Path> FILES =
      Stream.of("opening-stock", "week-2025-06-30", "week-2025-07-07")
          .map(name -> SAMPLE.resolve("events").resolve(name + ".csv.zst"))
          .toList();

  @TempDir private Path folder;
  private Path rival;
  private Comparison comparison;

  @BeforeEach
  void load(JavaSparkContext spark, Warehouse warehouse) throws Exception {
    Path broken = Files.writeString(folder.resolve("broken.csv"), Resource.text("broken.csv"));
    List<Path> files = Stream.concat(FILES.stream(), Stream.of(broken)).toList();
    List<String> paths = files.stream().map(Path::toString).toList();
    new LoadJob(
            spark,
            warehouse,
            Duration.ZERO,
            new PrintStream(OutputStream.nullOutputStream()),
            "test")
        .run(
            new LoadOptions(
                paths,
                "hue-sample",
                Optional.empty(),
                Optional.of(REFERENCE),
                Optional.of(AS_OF),
                1));
    rival = folder.resolve("rival.duckdb");
    new Rival(rival, Format.CSV, REFERENCE, AS_OF, files).run();
    comparison = new Comparison(warehouse, rival, folder);
  }

  @Test
  void findsEveryCellEqual() throws Exception {
    assertThat(comparison.differences()).map(Difference::text).isEmpty();
    try (DuckDatabase duck = DuckDatabase.open(rival)) {
      assertThat(duck.rows(Resource.sql("compare/rival/rejected_row"))).containsExactly("rows 6");
      assertThat(duck.rows("SELECT count(*) > 20000 FROM dossier")).containsExactly("true");
    }
  }

  @Test
  void findsWhatWasPlantedInOneOfThem() throws Exception {
    try (DuckDatabase duck = DuckDatabase.open(rival)) {
      duck.run(
          """
          UPDATE dossier SET holder = 'PLANTED' WHERE rowid = 0;
          UPDATE procedure_day SET actions = actions + 1 WHERE rowid = 0;
          DELETE FROM officer_day WHERE rowid = 0;
          """);
    }

    List<Difference> differences = comparison.differences();

    assertThat(differences)
        .map(Difference::table)
        .containsExactly("dossier", "procedure_day", "officer_day");
    assertThat(differences.get(0).rows()).isEqualTo(2);
    assertThat(differences.get(0).text()).contains("PLANTED");
  }
}
