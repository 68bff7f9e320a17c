/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLineRowsTest {
  @TempDir private Path folder;
  private ReadFixture fixture;

  @BeforeEach
  void openFolder() {
    fixture = new ReadFixture(folder);
  }

  @Test
  void readsOneObjectALineAndPassesOverEmptyLines() throws Exception {
    Path file =
        fixture.write(
            "a.jsonl", "\uFEFF{\"event_id\":\"e1\"}\n\n  \r\n{\"event_id\": \"é\"}\n{}\n");

    assertThat(fixture.read(file)).containsExactly("1: e1", "4: é", "5: ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"event_id\":\"e1\"",
        "[\"e1\"]",
        "\"e1\"",
        "null",
        "event_id=e1",
        "{\"event_id\":\"e1\"}{\"event_id\":\"e2\"}",
        "{\"event_id\":\"e1\",\"event_id\":\"e2\"}"
      })
  void rejectsALineThatIsNoObjectAndReadsOn(String line) throws Exception {
    Path file = fixture.write("a.ndjson", line + "\n{\"event_id\":\"e9\"}");

    assertThat(fixture.read(file))
        .containsExactly("1: ! is no JSON object: send one object a line", "2: e9");
  }

  @ParameterizedTest
  @CsvSource({"null, ''", "17, 17", "true, true", "'\"\"', ''"})
  void takesPlainValuesAsText(String json, String text) throws Exception {
    assertThat(value("{\"event_id\":%s}".formatted(json))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\":1}", "[\"e1\"]"})
  void rejectsANestedValue(String json) {
    assertThatThrownBy(() -> value("{\"event_id\":%s}".formatted(json)))
        .isInstanceOf(InvalidRow.class)
        .hasMessage("event_id is no plain value: send a string");
  }

  @Test
  void refusesAKeyAboutAPersonOnAnyLine() throws Exception {
    Path file = fixture.write("a.jsonl", "{\"event_id\":\"e1\"}\n{\"ho_ten\":\"Nguyễn Văn A\"}\n");

    assertThatThrownBy(() -> fixture.read(file))
        .isInstanceOf(RefusedFile.class)
        .hasMessageContaining("\"ho_ten\"")
        .hasMessageContaining("data about persons must not be sent")
        .hasMessageNotContaining("Nguyễn");
  }

  @Test
  void refusesAFileWithoutALine() throws Exception {
    Path file = fixture.write("a.jsonl", "");

    assertThatThrownBy(() -> fixture.read(file))
        .isInstanceOf(RefusedFile.class)
        .hasMessage("is empty: it has no line at all");
  }

  @Test
  void refusesWhatIsNotUtf8() throws Exception {
    Path file =
        fixture.write("a.jsonl", "{\"event_id\":\"é\"}\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThatThrownBy(() -> fixture.read(file))
        .isInstanceOf(RefusedFile.class)
        .hasMessage("is not UTF-8: save it as UTF-8 and send it again");
  }

  private static String value(String line) throws Exception {
    try (Rows rows =
        new ContractRows(
            new JsonLineRows(new StringReader(line), new ContractColumns(), Split.WHOLE))) {
      rows.next();
      return rows.value(EventColumn.EVENT_ID);
    }
  }
}
