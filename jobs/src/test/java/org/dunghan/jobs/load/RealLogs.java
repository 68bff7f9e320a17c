/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.dunghan.jobs.read.EventFiles;
import org.dunghan.jobs.read.NamedColumns;
import org.dunghan.jobs.read.NamedRows;
import org.dunghan.jobs.read.RowReader;

/** Logs that other governments published; they are kept outside the project. */
final class RealLogs {
  static final String ARE_THERE = "org.dunghan.jobs.load.RealLogs#areThere";
  static final String MISSING = "skipped: there is no folder shared/realdata beside the project";

  private static final Path FOLDER = Path.of("..", "..", "shared", "realdata");

  private RealLogs() {}

  static boolean areThere() {
    return Files.isDirectory(FOLDER);
  }

  static byte[] bytes(String name) throws IOException {
    return Files.readAllBytes(FOLDER.resolve(name));
  }

  /** Every pair of values of two columns of a log, with how often it stands there. */
  static Map<List<String>, Integer> values(String name, String one, String other) throws Exception {
    Configuration hadoop = new Configuration();
    var file = new EventFiles(List.of(FOLDER.resolve(name).toString()), hadoop).found().get(0);
    NamedColumns columns =
        new NamedColumns(
            Stream.of(one, other)
                .distinct()
                .collect(Collectors.toMap(column -> column, column -> "the test")));
    Map<List<String>, Integer> values = new HashMap<>();
    try (NamedRows rows = new RowReader(hadoop).open(file, columns)) {
      while (rows.next()) {
        values.merge(List.of(rows.value(one), rows.value(other)), 1, Integer::sum);
      }
    }
    return values;
  }
}
