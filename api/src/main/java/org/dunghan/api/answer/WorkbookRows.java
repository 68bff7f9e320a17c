/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.stereotype.Component;

/**
 * Writes an answer as a workbook: a sheet of typed cells under a fixed header, and one that says
 * what they mean and how to ask for them again. Rows are written in parts, and forgotten.
 */
@Component
class WorkbookRows {
  private static final String PROGRAM = "Dung Han";
  private static final int ROWS_AT_ONCE = 1_000;

  /** What a sheet of Excel holds. */
  private static final int MOST_ROWS = 1_048_576;

  private static final String DATE = "yyyy-mm-dd";

  private final Facts facts;

  WorkbookRows(Facts facts) {
    this.facts = facts;
  }

  /** Writes a sheet for each answer, under its name, and one that says what they are. */
  void write(List<Answer> answers, Reading reading, String question, OutputStream output)
      throws IOException {
    try (var workbook = new Workbook(output, PROGRAM, "1.0")) {
      long rows = 0;
      for (Answer answer : answers) {
        rows += rows(answer, workbook);
      }
      Set<Measure> measures = new LinkedHashSet<>();
      answers.forEach(answer -> measures.addAll(answer.definitions()));
      define(measures, reading, question, rows, workbook.newWorksheet("Definitions"));
    }
  }

  private long rows(Answer answer, Workbook workbook) throws IOException {
    Pages pages = new Pages(workbook, answer);
    try {
      facts.askForFile(answer.query()).query((ResultSet row) -> pages.write(row));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
    pages.end();
    return pages.rows;
  }

  private static void define(
      Set<Measure> measures, Reading reading, String question, long rows, Worksheet sheet)
      throws IOException {
    int line = 0;
    String[][] origin = {
      {"Question", question},
      {"Generation", Long.toString(reading.generation())},
      {"As of", reading.asOf().toString()},
      {"Published at", reading.freshness().publishedAt().toString()},
      {"Definitions, version", Measures.VERSION},
      {"Rows", Long.toString(rows)},
    };
    for (String[] fact : origin) {
      sheet.value(line, 0, fact[0]);
      sheet.value(line++, 1, fact[1]);
    }
    line++;
    String[] header = {"Measure", "Tên", "Name", "Định nghĩa", "Definition", "n", "N", "Source"};
    for (int column = 0; column < header.length; column++) {
      sheet.value(line, column, header[column]);
      sheet.style(line, column).bold().set();
    }
    for (Measure measure : measures) {
      line++;
      define(measure, line, sheet);
    }
    sheet.width(0, 28);
    sheet.finish();
  }

  private static void define(Measure measure, int line, Worksheet sheet) {
    Locale vietnamese = Locale.forLanguageTag("vi");
    sheet.value(line, 0, measure.id());
    sheet.value(line, 1, measure.label(vietnamese));
    sheet.value(line, 2, measure.label(Locale.ENGLISH));
    sheet.value(line, 3, measure.definition(vietnamese));
    sheet.value(line, 4, measure.definition(Locale.ENGLISH));
    sheet.value(line, 5, measure.numerator());
    sheet.value(line, 6, measure.denominator().orElse(""));
    sheet.value(line, 7, measure.source());
  }

  /** The sheets of the rows: as many as Excel needs. */
  private static final class Pages {
    private final Workbook workbook;
    private final String name;
    private final List<String> header;
    private Worksheet sheet;
    private int line;
    private int sheets;
    private long rows;

    Pages(Workbook workbook, Answer answer) {
      this.workbook = workbook;
      name = answer.name();
      header = answer.columns();
      begin();
    }

    void write(ResultSet row) throws SQLException {
      try {
        if (line == MOST_ROWS) {
          end();
          begin();
        }
        for (int column = 0; column < header.size(); column++) {
          write(Cells.of(row.getObject(column + 1)), column);
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
        sheet.value(line, column, moment.toInstant().toString());
      } else if (value != null) {
        sheet.value(line, column, value.toString());
      }
    }

    void end() throws IOException {
      sheet.finish();
    }
  }
}
