/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a load on top of the whole history took.
 *
 * @param rows of its file
 * @param asOf the day of its last row
 */
record Increment(long rows, String asOf, Usage load) {
  private static final int RECORDED_AT = 4;

  /** Loads one file after the other. */
  static List<Increment> loadAll(Race race, Dataset data, Format format)
      throws IOException, InterruptedException, SQLException {
    List<Increment> increments = new ArrayList<>();
    for (Path file : data.increments(format)) {
      List<String> rows = rows(data, file);
      String asOf = rows.get(rows.size() - 1).split(",", -1)[RECORDED_AT].substring(0, 10);
      Folders.warm(List.of(file));
      race.settle();
      increments.add(new Increment(rows.size() - 1L, asOf, race.load(List.of(file), asOf)));
    }
    return increments;
  }

  /** Of its CSV twin, header included. */
  private static List<String> rows(Dataset data, Path file) throws IOException {
    String name = file.getFileName().toString().replace(".parquet", ".csv");
    return Files.readAllLines(data.of(Format.CSV).resolve(name));
  }
}
