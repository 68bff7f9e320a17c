/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceFilesTest {
  @TempDir private Path folder;
  private GivenTables tables;

  @BeforeEach
  void writeHeaders() throws IOException {
    tables = new GivenTables(folder);
    for (ReferenceTable table : ReferenceTable.ALL) {
      if (table.fileOptional()) {
        continue;
      }
      tables.write(table.name(), "");
    }
  }

  @Test
  void readsRowsWithByteOrderMarkAndQuotes() throws Exception {
    Files.writeString(
        folder.resolve("field.csv"),
        "\uFEFFcode,name_vi,name_en,name_pl\nF1,\"Hộ tịch, \"\"A\"\"\",Civil,Stan\n");

    assertThat(tables.files().rows(ReferenceTable.named("field")))
        .singleElement()
        .satisfies(row -> assertThat(row.getField("name_vi")).isEqualTo("Hộ tịch, \"A\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '#',
      value = {
        "2025-09-31,HOLIDAY,a,b,PUBLISHED | calendar_day.csv:2: day \"2025-09-31\" is no day: send one such as 2025-07-01",
        "01/09/2025,HOLIDAY,a,b,PUBLISHED | calendar_day.csv:2: day \"01/09/2025\" is no day: send one such as 2025-07-01",
        "2025-09-01,OFF,a,b,PUBLISHED     | calendar_day.csv:2: kind \"OFF\" is unknown: send one of"
      })
  void namesFileAndLineOfAWrongCalendarDay(String row, String message) throws IOException {
    tables.write("calendar_day", row);

    tables.assertProblem("calendar_day", message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "five,WORKING_DAYS,,     | limit_value \"five\" is no limit: send a whole number from 1 to 9999",
        "0,WORKING_DAYS,,        | limit_value \"0\" is no limit: send a whole number from 1 to 9999",
        "5,DAYS,,                | limit_unit \"DAYS\" is unknown: send one of WORKING_DAYS, CALENDAR_DAYS",
        "5,WORKING_DAYS,3,HOURS  | local_limit_unit \"HOURS\" is unknown: send one of WORKING_DAYS",
        ",WORKING_DAYS,,         | limit_value is missing beside WORKING_DAYS",
        "5,WORKING_DAYS,,CALENDAR_DAYS | local_limit_value is missing beside CALENDAR_DAYS"
      })
  void namesWhatIsWrongWithALimit(String limits, String message) throws IOException {
    tables.write("procedure", "P,a,b,F,WARD,,%s,2025-01-01,,SYNTHETIC".formatted(limits));

    tables.assertProblem("procedure", "procedure.csv:2: " + message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        ",,,",
        ",SAME_DAY,,",
        "4,WORKING_HOURS,,",
        "5,WORKING_DAYS,,",
        "5,WORKING_DAYS,3,CALENDAR_DAYS"
      })
  void takesALimitWithItsUnitOrNone(String limits) throws Exception {
    tables.write("procedure", "P,a,b,F,WARD,,%s,2025-01-01,,SYNTHETIC".formatted(limits));

    assertThat(tables.files().rows(ReferenceTable.named("procedure"))).hasSize(1);
  }

  @Test
  void refusesARowWithTooFewValues() throws IOException {
    tables.write("field", "F1,a,b,c\nF2,a");

    tables.assertProblem("field", "field.csv:3: ");
  }

  @Test
  void refusesAQuoteThatIsNeverClosed() throws IOException {
    tables.write("field", "F1,a,b,c\n\"F2,a,b,c\nF3,a,b,c");

    tables.assertProblem("field", "field.csv");
  }

  @Test
  void refusesAnotherHeaderAlsoOfAFileWithoutRows() throws IOException {
    Files.writeString(folder.resolve("field.csv"), "code,name\n");

    tables.assertProblem(
        "field", "field.csv:1: the header line must be code,name_vi,name_en,name_pl");
  }

  @Test
  void refusesAnEmptyFile() throws IOException {
    Files.writeString(folder.resolve("field.csv"), "");

    tables.assertProblem(
        "field", "field.csv:1: the header line must be code,name_vi,name_en,name_pl");
  }

  @Test
  void takesACalendarWithoutASingleException() throws Exception {
    assertThat(tables.files().rows(ReferenceTable.named("calendar_day"))).isEmpty();
  }

  @Test
  void namesTheFileThatIsMissing() throws IOException {
    Files.delete(folder.resolve("unit.csv"));

    assertThatThrownBy(() -> tables.files().checksum())
        .isInstanceOf(ReferenceProblem.class)
        .hasMessageContaining("unit.csv")
        .hasMessageEndingWith(
            "--reference needs a folder with unit.csv, field.csv, procedure.csv and"
                + " calendar_day.csv");
  }

  @Test
  void knowsAVersionByTheBytesOfAllFiles() throws Exception {
    String before = tables.files().checksum();
    assertThat(tables.files().checksum()).isEqualTo(before).hasSize(64);

    tables.write("calendar_day", "2025-09-01,HOLIDAY,a,b,PUBLISHED");

    assertThat(tables.files().checksum()).isNotEqualTo(before);
  }
}
