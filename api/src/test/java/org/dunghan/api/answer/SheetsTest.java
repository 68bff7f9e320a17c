/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetsTest {
  private static final List<String> COLUMNS =
      List.of("code", "name", "count", "open", "day", "at", "none");

  @TempDir private Path folder;

  @Test
  void cellsHaveTheirTypesAndTextsTheirSpaces() throws IOException {
    List<?> written =
        Arrays.asList(
            "D1 <&> \"ạ\"",
            " Kim  Long ",
            7,
            true,
            LocalDate.of(2025, 7, 1),
            Instant.parse("2025-07-01T17:30:05Z"),
            null);
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(workbook(List.of(written))))) {
      Row row = workbook.getFirstSheet().read().get(1);
      assertThat(row.getCellAsString(0)).hasValue("D1 <&> \"ạ\"");
      assertThat(row.getCellAsString(1)).hasValue(" Kim  Long ");
      assertThat(row.getCellAsNumber(2).orElseThrow()).isEqualByComparingTo("7");
      assertThat(row.getCellAsBoolean(3)).hasValue(true);
      assertThat(row.getCellAsDate(4).orElseThrow()).isEqualTo("2025-07-01T00:00:00");
      assertThat(row.getCellAsDate(5).orElseThrow()).isEqualTo("2025-07-02T00:30:05");
      assertThat(row.getCellText(6)).isEmpty();
    }
  }

  /** What cells share is in memory until the end: the header only, however many the rows. */
  @Test
  void textsOfRowsAreNotKept() throws IOException {
    List<List<Object>> rows =
        IntStream.range(0, 2_500)
            .mapToObj(row -> Arrays.<Object>asList("D" + row, "x", row, null, null, null, null))
            .toList();
    assertThat(part("xl/sharedStrings.xml", workbook(rows)))
        .contains("uniqueCount=\"" + COLUMNS.size() + "\"", ">code<")
        .doesNotContain("D1");
  }

  private static byte[] workbook(List<? extends List<?>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, "Test", "1.0")) {
      Sheets sheets = new Sheets(workbook, "rows", COLUMNS);
      rows.forEach(sheets::write);
      sheets.end();
    }
    return bytes.toByteArray();
  }

  private String part(String name, byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("workbook.xlsx"), workbook);
    try (ZipFile parts = new ZipFile(file.toFile())) {
      return new String(parts.getInputStream(parts.getEntry(name)).readAllBytes(), UTF_8);
    }
  }
}
