/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.List;

/** Makes event files once and keeps them: CSV by the generator of the sample, Parquet of these. */
final class DatasetMaker {
  private static final int USUAL_DAY = 10_000;
  private static final int PARTS_OF_HISTORY = 1000;
  private static final String UNFINISHED = ".part";

  private final FrontDoor door;
  private final String generator;

  /**
   * @param generator class path of the generator
   */
  DatasetMaker(FrontDoor door, String generator) {
    this.door = door;
    this.generator = generator;
  }

  /** Sees to it that the files are there. */
  void make(Dataset data, long events, double largest, Format format)
      throws IOException, InterruptedException, SQLException {
    make(data.of(Format.CSV), folder -> generate(folder, events, largest));
    if (format == Format.PARQUET) {
      make(data.of(format), folder -> convert(data.of(Format.CSV), folder));
    }
  }

  /** What was cut off half-way is made anew. */
  private static void make(Path folder, Maker maker)
      throws IOException, InterruptedException, SQLException {
    if (Files.exists(folder)) {
      return;
    }
    Path unfinished = folder.resolveSibling(folder.getFileName() + UNFINISHED);
    Folders.delete(unfinished);
    Files.createDirectories(unfinished);
    maker.make(unfinished);
    Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
  }

  private void generate(Path folder, long events, double largest)
      throws IOException, InterruptedException {
    long part = Math.max(1, events / PARTS_OF_HISTORY);
    door.program(
            List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                generator,
                "org.dunghan.sample.SampleGenerator",
                "history",
                "--out=" + folder,
                "--events=" + events,
                "--largest=" + largest,
                "--increment=" + USUAL_DAY,
                "--increment=" + part))
        .finish();
  }

  private static void convert(Path from, Path to) throws IOException, SQLException {
    try (DuckDatabase duck = DuckDatabase.inMemory();
        var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString().replace(".csv", ".parquet"));
        Files.createDirectories(target.getParent());
        duck.set("file", file.toString());
        duck.set("target", target.toString());
        duck.run(Resource.sql("to_parquet"));
      }
    }
  }

  private interface Maker {
    void make(Path folder) throws IOException, InterruptedException, SQLException;
  }
}
