/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Parquet file is read by its row groups, and the number of a row stays that in the file. */
class SplitParquetTest {
  private static final int ROWS = 2000;
  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message event {
            required binary event_id (STRING);
            required binary dossier_id (STRING);
            required binary event_type (STRING);
            optional int64 occurred_at (TIMESTAMP(MICROS,true));
            optional binary unit_code (STRING);
            optional binary procedure_code (STRING);
          }
          """);

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeRowGroups() throws IOException {
    file = folder.resolve("a.parquet");
    try (var writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file))
            .withType(SCHEMA)
            .withRowGroupSize(4000L)
            .withPageSize(500)
            .build()) {
      for (int row = 1; row <= ROWS; row++) {
        SimpleGroup event = new SimpleGroup(SCHEMA);
        event.append("event_id", "e" + row).append("dossier_id", "d").append("event_type", "X");
        if (row % 3 > 0) {
          event.append("unit_code", "W" + row % 7);
        }
        writer.write(event);
      }
    }
  }

  @Test
  void readsEveryRowOnceWithItsNumber() throws IOException {
    List<String> whole = SplitFixture.read(SplitFixture.find(file, Long.MAX_VALUE));
    List<String> numbers =
        IntStream.rangeClosed(1, ROWS).mapToObj(row -> row + ": e" + row).toList();

    assertThat(whole.subList(0, ROWS))
        .extracting(row -> row.substring(0, row.indexOf(" event_id: ")))
        .isEqualTo(numbers);
    for (long splitBytes : new long[] {100, 3000, 10_000}) {
      EventFile split = SplitFixture.find(file, splitBytes);
      assertThat(split.splits()).hasSizeGreaterThan(2);
      assertThat(SplitFixture.read(split)).isEqualTo(whole);
    }
  }

  @Test
  void readsAsFarAsTheFirstBrokenPage() throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 400, (byte) 0x7f);
    Files.write(file, bytes);

    List<String> whole = SplitFixture.read(SplitFixture.find(file, Long.MAX_VALUE));
    assertThat(whole).hasSizeBetween(200, ROWS - 200);
    assertThat(SplitFixture.read(SplitFixture.find(file, 3000))).isEqualTo(whole);
  }
}
