/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dunghan.jobs.mapping.MappingFixture.cases;

import com.github.luben.zstd.Zstd;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.dunghan.jobs.read.RefusedFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a file must have for a mapping, and what of it is never read. */
class ForeignFilesTest {
  private static final String EVENT = "c1/closed c1 COMPLETED 2025-07-01T10:00:00Z";

  @TempDir private Path folder;
  private MappingFixture fixture;

  @BeforeEach
  void openFolder() {
    fixture = new MappingFixture(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a.csv   | 'case,shut,name\nc1,x,Nguyễn'
          a.jsonl | '{"case":"c1"}\n{"shut":"x","name":"Nguyễn"}'
          """)
  void refusesAFileWithoutAColumnOfTheMappingAndListsItsOwn(String name, String content) {
    assertThatThrownBy(() -> fixture.open(name, content, cases("")))
        .isInstanceOf(RefusedFile.class)
        .hasMessage(
            "has no column \"closed\", which the mapping names in events.closed.occurred_at; its"
                + " columns are: case, shut, name");
  }

  @Test
  void readsAColumnThatOnlyALaterLineOfJsonHas() throws Exception {
    String lines = "{\"case\":\"c0\"}\n{\"case\":\"c1\",\"closed\":\"2025-07-01T10:00Z\"}\n";

    assertThat(fixture.read("a.jsonl", lines, cases(""))).hasSize(2).contains(EVENT);
  }

  @Test
  void keepsOfARejectedRowOnlyWhatTheMappingNames() throws Exception {
    String row = "case,name,closed\nc1,Nguyễn Văn A,soon\n";

    try (MappedRows rows = fixture.open("a.csv", row, cases(""))) {
      rows.next();
      assertThat(rows.content()).isEqualTo("{\"case\":\"c1\",\"closed\":\"soon\"}");
    }
  }

  @Test
  void keepsNothingOfARowWhoseColumnsCannotBeToldApart() throws Exception {
    try (MappedRows rows = fixture.open("a.csv", "case,name,closed\nc1,x\n", cases(""))) {
      rows.next();
      assertThat(rows.content()).startsWith("not kept: ");
    }
  }

  @Test
  void readsCompressedTables() throws Exception {
    byte[] table = "case,closed\r\nc1,2025-07-01T10:00Z\r\n".getBytes(StandardCharsets.UTF_8);

    try (MappedRows rows = fixture.open("a.csv.zst", Zstd.compress(table), cases(""))) {
      assertThat(MappingFixture.read(rows)).containsExactly(EVENT);
    }
  }

  @Test
  void readsTheNamedColumnsOfParquetWhateverTheOthersAre() throws Exception {
    byte[] table =
        parquet(
            """
            required int64 case; required int64 closed (TIMESTAMP(MILLIS,true));
            required int64 opened (TIMESTAMP(MILLIS,false)); required int32 day (DATE);
            required int96 name;
            """);
    String mapping = cases(", 'due_at': 'day', 'recorded_at': 'opened'");

    try (MappedRows rows = fixture.open("a.parquet", table, mapping)) {
      assertThat(MappingFixture.read(rows))
          .containsExactly(
              "7/closed 7 COMPLETED 2025-07-01T10:00:00Z 2025-07-01T08:00:00Z"
                  + " 2025-06-30T22:00:00Z");
    }
  }

  @Test
  void refusesAnXesLogWithTheMappingOfATable() {
    assertThatThrownBy(() -> fixture.open("a.xes", "<log/>", cases("")))
        .isInstanceOf(RefusedFile.class)
        .hasMessage(
            "is XES, but the mapping's layout is CASE_PER_ROW: use the mapping that was written"
                + " for it");
  }

  @Test
  void knowsAFileByItsMappingToo() throws Exception {
    Mapping one = fixture.mapping(cases(""));
    Mapping other = fixture.mapping(cases(", 'holder_code': 'desk'"));

    assertThat(one.identity("a"))
        .hasSize(64)
        .isEqualTo(fixture.mapping(cases("")).identity("a"))
        .isNotEqualTo(other.identity("a"))
        .isNotEqualTo(one.identity("b"));
  }

  private byte[] parquet(String columns) throws IOException {
    MessageType schema = MessageTypeParser.parseMessageType("message c {" + columns + "}");
    Path file = folder.resolve("written.parquet");
    try (var writer =
        ExampleParquetWriter.builder(new LocalOutputFile(file)).withType(schema).build()) {
      SimpleGroup row = new SimpleGroup(schema);
      row.add("case", 7L);
      row.add("closed", 1751364000000L);
      row.add("opened", 1751364000000L);
      row.add("day", 20270);
      row.add("name", org.apache.parquet.io.api.Binary.fromConstantByteArray(new byte[12]));
      writer.write(row);
    }
    return Files.readAllBytes(file);
  }
}
