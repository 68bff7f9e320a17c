/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Event files of one size, in both formats.
 *
 * @param folder holds {@code csv} and {@code parquet}, each with {@code history} and the increments
 * @param reference folder of the reference tables
 */
record Dataset(Path folder, Path reference) {
  /** Last day of which the history tells. */
  static final String AS_OF = "2026-09-30";

  /** The files of the history, in the order of recording. */
  List<Path> history(Format format) throws IOException {
    return list(of(format).resolve("history"));
  }

  /** The files that follow the history, the smaller first. */
  List<Path> increments(Format format) throws IOException {
    return list(of(format)).stream().filter(Files::isRegularFile).toList();
  }

  Path of(Format format) {
    return folder.resolve(format.ending());
  }

  private static List<Path> list(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
