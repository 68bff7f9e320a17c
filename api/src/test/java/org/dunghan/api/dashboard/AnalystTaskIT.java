/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dunghan.api.SampleProgram;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** An analyst takes away form 06 of the third quarter. */
class AnalystTaskIT {
  private static final int FIRST_COLUMN = 2;

  /** What a link gives to whom the page is shown. */
  @AfterEach
  void thePageComplainedOfNothing() {
    assertThat(Screen.BROWSER.complaints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"MOUSE,vi", "MOUSE,en", "MOUSE,pl", "KEYBOARD,vi"})
  void takesAwayTheFormOfTheThirdQuarter(Hand hand, String language) throws IOException {
    Screen.signIn(hand, "analyst", language);
    hand.press("nav a[href^='/reports.html']");
    Screen.arriveAt("/reports.html");
    hand.choose("select[name=period]", "2025-H2");
    hand.choose("select[name=period]", "2025-Q3");
    List<Long> figures = figures();
    assertThat(Screen.texts(".form td[data-column]").stream().map(AnalystTaskIT::digits))
        .hasSizeGreaterThan(50)
        .containsExactlyElementsOf(figures);
    assertThat(ofWorkbook(file(hand, "xlsx"))).isEqualTo(figures);
    assertThat(ofCsv(file(hand, "csv"))).isEqualTo(figures);
  }

  private static List<Long> figures() {
    return SampleProgram.api()
        .as("analyst")
        .json("/api/v1/reports/form-06?unit=19774&period=2025-Q3")
        .get("rows")
        .valueStream()
        .flatMap(row -> row.get("columns").valueStream())
        .map((JsonNode figure) -> figure.get("value").longValue())
        .toList();
  }

  /** With a keyboard, only what can be reached. */
  private static byte[] file(Hand hand, String format) {
    String link = ".report .actions a[href*='format=" + format + "']";
    hand.reach(link);
    return Screen.file(link);
  }

  private static List<Long> ofCsv(byte[] file) {
    return CsvReader.builder().ofNamedCsvRecord(new String(file, UTF_8)).stream()
        .map(NamedCsvRecord::getFieldsAsMap)
        .flatMap(line -> line.entrySet().stream())
        .filter(cell -> cell.getKey().startsWith("column_"))
        // What the rows are checked by stands behind them, without figures.
        .filter(cell -> !cell.getValue().isEmpty())
        .map(cell -> Long.valueOf(cell.getValue()))
        .toList();
  }

  private static List<Long> ofWorkbook(byte[] file) throws IOException {
    List<Long> figures = new ArrayList<>();
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      for (Row row : workbook.getFirstSheet().read()) {
        if (row.getCellCount() > FIRST_COLUMN
            && row.getCell(FIRST_COLUMN) != null
            && row.getCell(FIRST_COLUMN).getType() == CellType.NUMBER) {
          row.stream()
              .skip(FIRST_COLUMN)
              .forEach(cell -> figures.add(cell.asNumber().longValueExact()));
        }
      }
    }
    return figures;
  }

  private static long digits(String text) {
    return Long.parseLong(text.replaceAll("\\D", ""));
  }
}
