/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;

/** Reads a file in splits of a size, one after the other, as far as none is refused. */
final class SplitFixture {
  private final List<String> rows = new ArrayList<>();
  private String refusal = "";

  private SplitFixture() {}

  static EventFile find(Path file, long splitBytes, Map<String, Long> known) throws IOException {
    Configuration configuration = new Configuration(ReadFixture.HADOOP);
    configuration.setLong(EventFiles.SPLIT_BYTES, splitBytes);
    return new EventFiles(List.of(file.toString()), configuration).found(known).get(0);
  }

  static EventFile find(Path file, long splitBytes) throws IOException {
    return find(file, splitBytes, Map.of());
  }

  /** Every row as "line: event_id content", or what is wrong with it; and why it is refused. */
  static List<String> read(EventFile file) throws IOException {
    SplitFixture read = new SplitFixture();
    for (Split split : file.splits()) {
      if (read.refusal.isEmpty()) {
        read.read(file, split);
      }
    }
    read.rows.add("refused: " + read.refusal);
    return read.rows;
  }

  private void read(EventFile file, Split split) throws IOException {
    try (Rows row = new RowReader(ReadFixture.HADOOP, split).open(file)) {
      read(row);
    } catch (RefusedFile e) {
      refusal = e.getMessage();
    }
  }

  private void read(Rows row) {
    try {
      while (row.next()) {
        rows.add("%d: %s %s".formatted(row.line(), value(row), row.content()));
      }
    } catch (RefusedFile e) {
      refusal = "line %d: %s".formatted(row.line(), e.getMessage());
    } catch (IOException e) {
      refusal = "broken off behind line %d: %s".formatted(row.line(), e.getMessage());
    }
  }

  private static String value(Rows row) {
    try {
      return row.value(EventColumn.EVENT_ID);
    } catch (InvalidRow e) {
      return e.getMessage();
    }
  }
}
