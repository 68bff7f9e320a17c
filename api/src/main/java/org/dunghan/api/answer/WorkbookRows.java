/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
  private static final String DEFINITIONS = "Definitions";

  /**
   * Where the rows come from.
   *
   * @param question the path, and the parameters behind it
   */
  record Origin(String question, Reading reading, String computedAt) {}

  /** What is said of the rows as a whole. */
  private record Note(String name, String value) {}

  private final Facts facts;
  private final JsonRows json;

  WorkbookRows(Facts facts, JsonRows json) {
    this.facts = facts;
    this.json = json;
  }

  /** Writes the sheets of each answer, and one that says what they are. */
  void write(List<? extends AnyAnswer> answers, Origin origin, OutputStream output)
      throws IOException {
    try (var workbook = new Workbook(output, PROGRAM, "1.0")) {
      long rows = 0;
      for (int number = 1; number <= answers.size(); number++) {
        String before = answers.size() == 1 ? "" : number + " ";
        rows += rows(before, answers.get(number - 1), workbook);
      }
      Set<Measure> measures = new LinkedHashSet<>();
      answers.forEach(answer -> measures.addAll(answer.definitions()));
      define(measures, notes(answers, origin, rows), workbook.newWorksheet(DEFINITIONS));
    }
  }

  private long rows(String before, AnyAnswer answer, Workbook workbook) throws IOException {
    if (answer instanceof Answer rows) {
      return rows(before, rows, workbook);
    }
    WholeAnswer whole = (WholeAnswer) answer;
    long rows = 0;
    for (WholeTable table : json.tables(whole)) {
      // By itself, an answer's file says already what the tables are of.
      rows +=
          rows(
              before.isEmpty() ? table.name() : before + whole.name() + " " + table.name(),
              table,
              workbook);
    }
    return rows;
  }

  private static long rows(String name, WholeTable table, Workbook workbook) throws IOException {
    Sheets sheets = new Sheets(workbook, name, table.columns());
    for (Map<String, Object> row : table.rows()) {
      sheets.write(table.columns().stream().map(row::get).toList());
    }
    sheets.end();
    return sheets.rows();
  }

  private long rows(String before, Answer answer, Workbook workbook) throws IOException {
    Sheets sheets = new Sheets(workbook, before + answer.name(), answer.columns());
    try {
      facts.askForFile(answer.query()).query((ResultSet row) -> sheets.write(Cells.all(row)));
    } catch (UncheckedIOException gone) {
      throw gone.getCause();
    }
    sheets.end();
    return sheets.rows();
  }

  private static List<Note> notes(List<? extends AnyAnswer> answers, Origin origin, long rows) {
    Reading reading = origin.reading();
    List<Note> notes = new ArrayList<>();
    notes.add(new Note("Question", origin.question()));
    notes.add(new Note("Generation", Long.toString(reading.generation())));
    notes.addAll(asOf(answers));
    notes.add(new Note("Published at", reading.freshness().publishedAt().toString()));
    notes.add(new Note("Computed at", origin.computedAt()));
    notes.add(new Note("Definitions, version", Measures.VERSION));
    notes.add(new Note("Times, zone", Sheets.ZONE.getId()));
    notes.add(new Note("Rows", Long.toString(rows)));
    return notes;
  }

  /** One evening for all, or that of each. */
  private static List<Note> asOf(List<? extends AnyAnswer> answers) {
    Set<LocalDate> evenings = new LinkedHashSet<>();
    answers.forEach(answer -> evenings.add(answer.asOf()));
    if (evenings.size() == 1) {
      return List.of(new Note("As of", answers.get(0).asOf().toString()));
    }
    List<Note> notes = new ArrayList<>();
    for (AnyAnswer answer : answers) {
      String name = "As of, %d %s".formatted(notes.size() + 1, answer.name());
      notes.add(new Note(name, answer.asOf().toString()));
    }
    return notes;
  }

  private static void define(Collection<Measure> measures, List<Note> notes, Worksheet sheet)
      throws IOException {
    int line = 0;
    for (Note note : notes) {
      sheet.value(line, 0, note.name());
      sheet.value(line++, 1, note.value());
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
}
