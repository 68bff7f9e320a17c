/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheets of one list of rows: as many as Excel needs, none of which is in memory as a whole.
 */
final class Sheets {
  /** Of moments, for a spreadsheet knows none: where the offices are. */
  static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int ROWS_AT_ONCE = 1_000;

  /** What a sheet of Excel holds. */
  private static final int MOST_ROWS = 1_048_576;

  private static final String DATE = "yyyy-mm-dd";
  private static final String MOMENT = "yyyy-mm-dd hh:mm:ss";

  private final Workbook workbook;
  private final String name;
  private final List<String> header;
  private Worksheet sheet;
  private int line;
  private int sheets;
  private long rows;

  Sheets(Workbook workbook, String name, List<String> header) {
    this.workbook = workbook;
    this.name = name;
    this.header = header;
    begin();
  }

  /** Writes a row: a cell for each column. */
  void write(List<?> row) {
    try {
      if (line == MOST_ROWS) {
        end();
        begin();
      }
      for (int column = 0; column < header.size(); column++) {
        write(row.get(column), column);
      }
      line++;
      rows++;
      if (line % ROWS_AT_ONCE == 0) {
        sheet.flush();
      }
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void begin() {
    sheets++;
    sheet = workbook.newWorksheet(sheets == 1 ? name : name + " " + sheets);
    sheet.freezePane(0, 1);
    for (int column = 0; column < header.size(); column++) {
      sheet.value(0, column, header.get(column));
      sheet.style(0, column).bold().set();
    }
    line = 1;
  }

  private void write(Object value, int column) {
    if (value instanceof Number number) {
      sheet.value(line, column, number);
    } else if (value instanceof Boolean truth) {
      sheet.value(line, column, truth);
    } else if (value instanceof LocalDate day) {
      sheet.value(line, column, day);
      sheet.style(line, column).format(DATE).set();
    } else if (value instanceof Timestamp moment) {
      writeMoment(moment.toInstant(), column);
    } else if (value instanceof Instant moment) {
      writeMoment(moment, column);
    } else if (value != null) {
      writeText(value.toString(), column);
    }
  }

  private void writeMoment(Instant moment, int column) {
    sheet.value(line, column, moment.atZone(ZONE).toLocalDateTime());
    sheet.style(line, column).format(MOMENT).set();
  }

  /** In its cell: texts that cells share are all kept in memory until the workbook ends. */
  private void writeText(String text, int column) {
    if (text.equals(text.strip())) {
      sheet.inlineString(line, column, text);
    } else {
      // In a cell of its own it would lose the spaces around it.
      sheet.value(line, column, text);
    }
  }

  long rows() {
    return rows;
  }

  void end() throws IOException {
    sheet.finish();
  }
}
