/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.dunghan.jobs.contract.EventColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParquetRowsTest {
  private static final String COLUMNS =
      """
      required binary event_id (STRING);
      optional binary dossier_id (STRING);
      optional binary event_type (STRING);
      optional binary unit_code (STRING);
      optional binary procedure_code (STRING);
      """;

  @TempDir private Path folder;
  private ReadFixture fixture;

  @BeforeEach
  void openFolder() {
    fixture = new ReadFixture(folder);
  }

  @Test
  void readsTextsAndTakesNullForEmpty() throws Exception {
    Path file =
        write("optional binary occurred_at (STRING);", row -> row.add("dossier_id", "hồ sơ"));

    try (Rows rows = open(file)) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.line()).isEqualTo(1);
      assertThat(rows.value(EventColumn.EVENT_ID)).isEqualTo("e1");
      assertThat(rows.value(EventColumn.DOSSIER_ID)).isEqualTo("hồ sơ");
      assertThat(rows.value(EventColumn.OCCURRED_AT)).isEmpty();
      assertThat(rows.value(EventColumn.CHANNEL)).isEmpty();
      assertThat(rows.content()).contains("event_id: e1");
      assertThat(rows.next()).isFalse();
    }
  }

  @Test
  void keepsTheContentOfARowAsItIsStored() throws Exception {
    Path file =
        write(
            "optional int64 occurred_at (TIMESTAMP(MICROS,true));",
            row -> row.append("dossier_id", "hồ sơ").append("occurred_at", 1751333400250000L));

    try (Rows rows = open(file)) {
      rows.next();
      assertThat(rows.content())
          .isEqualTo("event_id: e1\ndossier_id: hồ sơ\noccurred_at: 1751333400250000");
    }
  }

  @ParameterizedTest
  @CsvSource({"MILLIS, 1751333400250", "MICROS, 1751333400250000", "NANOS,  1751333400250000000"})
  void readsUtcTimestampsOfEveryPrecision(String precision, long value) throws Exception {
    Path file =
        write(
            "optional int64 occurred_at (TIMESTAMP(%s,true));".formatted(precision),
            row -> row.add("occurred_at", value));

    try (Rows rows = open(file)) {
      rows.next();
      assertThat(rows.value(EventColumn.OCCURRED_AT)).isEqualTo("2025-07-01T01:30:00.250Z");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "optional int64 occurred_at (TIMESTAMP(MICROS,false));",
        "optional int64 occurred_at;",
        "optional int96 occurred_at;",
        "optional int32 occurred_at (DATE);"
      })
  void refusesWhatIsNoInstantInUtc(String column) throws Exception {
    Path file = write(column, row -> {});

    assertThatThrownBy(() -> open(file))
        .isInstanceOf(RefusedFile.class)
        .hasMessageStartingWith("has the column \"occurred_at\" as ")
        .hasMessageEndingWith("send a string, or for an instant a timestamp in UTC");
  }

  @Test
  void refusesAColumnAboutAPerson() throws Exception {
    Path file =
        write(
            "optional binary occurred_at (STRING); optional binary ho_ten (STRING);",
            row -> row.add("ho_ten", "Nguyễn Văn A"));

    assertThatThrownBy(() -> open(file))
        .isInstanceOf(RefusedFile.class)
        .hasMessageContaining("\"ho_ten\"")
        .hasMessageContaining("data about persons must not be sent");
  }

  @Test
  void refusesAMissingColumn() throws Exception {
    Path file = write("", row -> {});

    assertThatThrownBy(() -> open(file))
        .isInstanceOf(RefusedFile.class)
        .hasMessageStartingWith("lacks the column occurred_at");
  }

  @Test
  void refusesAFileThatWasCutOff() throws Exception {
    Path whole = write("optional binary occurred_at (STRING);", row -> {});
    Path cut = fixture.write("cut.parquet", ReadFixture.halfOf(Files.readAllBytes(whole)));
    Path empty = fixture.write("empty.parquet", "");

    for (Path broken : Arrays.asList(cut, empty)) {
      assertThatThrownBy(() -> open(broken))
          .isInstanceOf(RefusedFile.class)
          .hasMessageStartingWith("cannot be read as Parquet: ");
    }
  }

  @Test
  void refusesAFileWithBrokenPages() throws Exception {
    Path file = write("optional binary occurred_at (STRING);", row -> {});
    byte[] bytes = Files.readAllBytes(file);
    Arrays.fill(bytes, 4, 40, (byte) 0x7f);
    Files.write(file, bytes);

    assertThatThrownBy(() -> fixture.read(file))
        .isInstanceOfAny(RefusedFile.class, IOException.class);
  }

  private Path write(String columns, Consumer<Group> values) throws IOException {
    MessageType schema =
        MessageTypeParser.parseMessageType("message event {" + COLUMNS + columns + "}");
    Path file = folder.resolve("a.parquet");
    try (var writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(schema).build()) {
      Group row = new SimpleGroup(schema);
      row.add("event_id", "e1");
      values.accept(row);
      writer.write(row);
    }
    return file;
  }

  private static Rows open(Path file) throws IOException, RefusedFile {
    return new RowReader(ReadFixture.HADOOP).open(ReadFixture.find(file).found().get(0));
  }
}
