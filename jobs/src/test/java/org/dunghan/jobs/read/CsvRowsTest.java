/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dunghan.jobs.read.ReadFixture.HEADER;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.dunghan.jobs.contract.EventColumn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvRowsTest {
  @TempDir private Path folder;
  private ReadFixture fixture;

  @BeforeEach
  void openFolder() {
    fixture = new ReadFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF"})
  void readsRowsWithAndWithoutByteOrderMark(String mark) throws Exception {
    Path file = fixture.write("a.csv", mark + HEADER + "e1,d,,,,,\ne2,d,,,,,\n");

    assertThat(fixture.read(file)).containsExactly("2: e1", "3: e2");
  }

  @Test
  void readsColumnsInAnyOrder() throws Exception {
    try (Rows rows =
        rows(
            "unit_code,procedure_code,occurred_at,event_type,dossier_id,event_id\na,b,c,d,e,f\n")) {
      rows.next();
      assertThat(rows.value(EventColumn.EVENT_ID)).isEqualTo("f");
      assertThat(rows.value(EventColumn.UNIT_CODE)).isEqualTo("a");
      assertThat(rows.value(EventColumn.CHANNEL)).isEmpty();
    }
  }

  @Test
  void countsLinesThroughQuotedNewlinesAndEmptyLines() throws Exception {
    Path file =
        fixture.write("a.csv", HEADER + "\"e\n1\",d,,,,,\r\ne2,d,,,,,\n\n\"e\"\"3\",d,,,,,");

    assertThat(fixture.read(file)).containsExactly("2: e\n1", "4: e2", "6: e\"3");
  }

  @Test
  void keepsTheContentOfARowWholeOnOneRecord() throws Exception {
    try (Rows rows = rows(HEADER + "\"e\n1\",\"a,b\",,,,,\n")) {
      rows.next();
      assertThat(rows.content()).isEqualTo("\"e\n1\",\"a,b\",,,,,");
    }
  }

  @Test
  void rejectsARowWithTooFewOrTooManyValuesAndReadsOn() throws Exception {
    Path file = fixture.write("a.csv", HEADER + "e1,d\ne2,d,,,,,\ne3,d,,,,,,,\n");

    assertThat(fixture.read(file))
        .containsExactly(
            "2: ! has 2 values where the header has 7: check the commas and quotes",
            "3: e2",
            "4: ! has 9 values where the header has 7: check the commas and quotes");
  }

  @Test
  void refusesAColumnAboutAPersonBeforeTheFirstRow() {
    assertThatThrownBy(() -> rows(HEADER.strip() + ",ho_ten\nNguyễn Văn A"))
        .isInstanceOf(RefusedFile.class)
        .hasMessageContaining("\"ho_ten\"")
        .hasMessageContaining("data about persons must not be sent")
        .hasMessageContaining("send only: event_id, dossier_id,")
        .hasMessageNotContaining("Nguyễn");
  }

  @Test
  void refusesAFileThatLacksARequiredColumn() {
    assertThatThrownBy(() -> rows("event_id,event_type,occurred_at,unit_code,procedure_code\n"))
        .isInstanceOf(RefusedFile.class)
        .hasMessageStartingWith("lacks the column dossier_id: the header line must name it");
  }

  @Test
  void refusesAColumnThatComesTwice() {
    assertThatThrownBy(() -> rows(HEADER.strip() + ",event_id\n"))
        .isInstanceOf(RefusedFile.class)
        .hasMessage("has the column \"event_id\" twice: send it once");
  }

  @Test
  void refusesAFileWithoutEvenAHeader() {
    assertThatThrownBy(() -> rows(""))
        .isInstanceOf(RefusedFile.class)
        .hasMessage("is empty: it has not even a header line");
  }

  @Test
  void readsNoRowsFromAHeaderAlone() throws Exception {
    assertThat(fixture.read(fixture.write("a.csv", HEADER))).isEmpty();
  }

  @Test
  void refusesAQuoteThatIsNeverClosed() throws Exception {
    try (Rows rows = rows(HEADER + "e1,d,,,,,\n\"e2,d,,,,,\ne3,d,,,,,\n")) {
      assertThat(rows.next()).isTrue();
      assertThatThrownBy(rows::next)
          .isInstanceOf(RefusedFile.class)
          .hasMessageContaining("is no CSV");
    }
  }

  @Test
  void refusesSemicolonsByNamingTheHeader() {
    assertThatThrownBy(() -> rows(HEADER.replace(',', ';')))
        .isInstanceOf(RefusedFile.class)
        .hasMessageContaining("event_id;dossier_id");
  }

  @Test
  void refusesABrokenCharacterInARow() throws IOException {
    byte[] bytes = (HEADER + "é,d,,,,,\n").getBytes(StandardCharsets.ISO_8859_1);
    Path file = fixture.write("a.csv", bytes);

    assertThatThrownBy(() -> fixture.read(file))
        .isInstanceOf(RefusedFile.class)
        .hasMessage("is not UTF-8: save it as UTF-8 and send it again");
  }

  @Test
  void refusesUtf16() throws IOException {
    Path file = fixture.write("a.csv", HEADER.getBytes(StandardCharsets.UTF_16));

    assertThatThrownBy(() -> fixture.read(file))
        .isInstanceOf(RefusedFile.class)
        .hasMessageContaining("is not UTF-8");
  }

  private static Rows rows(String text) throws RefusedFile, IOException {
    return new ContractRows(new CsvRows(new StringReader(text), new ContractColumns()));
  }
}
