/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.report;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV file of figures; lines that begin with # are remarks. */
final class FigureFile {
  private static final List<String> REQUIRED = List.of("name", "value", "formula");
  private static final List<String> COLUMNS = List.of("name", "value", "formula", "tolerance");
  private static final String NAME = "\\p{L}[\\p{L}\\p{M}\\p{N}_]*";

  private FigureFile() {}

  /** The figures by name, in their order. */
  static Map<String, Figure> read(Path file) throws ReportProblem {
    String text = text(file);
    List<String> lines = text.lines().toList();
    Map<String, Figure> figures = new LinkedHashMap<>();
    for (NamedCsvRecord values : records(file, text)) {
      int line = (int) values.getStartingLineNumber();
      Row row = new Row(file.toString(), line, lines.get(line - 1), values);
      if (!row.isBlank()) {
        add(figure(row), figures);
      }
    }
    if (figures.values().stream().allMatch(figure -> figure.formula().isEmpty())) {
      throw new ReportProblem(
          file + ": no row has a formula, so there is nothing to check: send one such as a + b");
    }
    return figures;
  }

  private static String text(Path file) throws ReportProblem {
    try {
      return Files.readString(file).replaceFirst("^\uFEFF", "");
    } catch (NoSuchFileException e) {
      throw new ReportProblem(file + " does not exist");
    } catch (CharacterCodingException e) {
      throw new ReportProblem(file + " is not in UTF-8: save it in that encoding");
    } catch (IOException e) {
      throw new ReportProblem(file + " cannot be read: " + e.getMessage());
    }
  }

  /** A row of another width is told by its line, so the library must let it pass. */
  private static List<NamedCsvRecord> records(Path file, String text) throws ReportProblem {
    try (CsvReader<NamedCsvRecord> records =
        CsvReader.builder()
            .commentStrategy(CommentStrategy.SKIP)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofNamedCsvRecord(text)) {
      List<NamedCsvRecord> rows = records.stream().toList();
      requireHeader(file, rows);
      return rows;
    } catch (CsvParseException e) {
      throw new ReportProblem(file + " is no CSV file: " + e.getMessage());
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail to read", e);
    }
  }

  private static void requireHeader(Path file, List<NamedCsvRecord> rows) throws ReportProblem {
    if (rows.isEmpty()
        || !rows.get(0).getHeader().containsAll(REQUIRED)
        || !COLUMNS.containsAll(rows.get(0).getHeader())) {
      throw new ReportProblem(
          file
              + ": send a header line name,value,formula or name,value,formula,tolerance,"
              + " and a line for each figure");
    }
  }

  private static Figure figure(Row row) throws ReportProblem {
    row.requireWidth();
    String name = row.value("name");
    if (!name.matches(NAME)) {
      throw row.problem(
          "name", "\"" + name + "\" is no name: send a letter, then letters, digits and _");
    }
    return new Figure(row, name, row.value("value"), printed(row), row.value("formula"));
  }

  private static Printed printed(Row row) throws ReportProblem {
    String value = row.value("value");
    Printed printed =
        Printed.of(value)
            .orElseThrow(
                () ->
                    row.problem(
                        "value",
                        "\""
                            + value
                            + "\" is no number: send digits without separators, a point before"
                            + " decimals, % after a share, ex. 33450 or 11.3%"));
    String tolerance = row.value("tolerance");
    return tolerance.isEmpty() ? printed : printed.within(tolerance(row, printed));
  }

  private static BigDecimal tolerance(Row row, Printed of) throws ReportProblem {
    return Printed.of(row.value("tolerance"))
        .filter(tolerance -> tolerance.percent() == of.percent())
        .map(Printed::number)
        .filter(number -> number.signum() >= 0)
        .orElseThrow(
            () ->
                row.problem(
                    "tolerance",
                    "\"%s\" is no tolerance of %s: send one such as %s"
                        .formatted(
                            row.value("tolerance"),
                            row.value("value"),
                            of.percent() ? "0.1%" : "0.5")));
  }

  private static void add(Figure figure, Map<String, Figure> figures) throws ReportProblem {
    Figure former = figures.putIfAbsent(figure.name(), figure);
    if (former != null) {
      throw figure
          .row()
          .problem(
              "name",
              "\"%s\" is the name of line %d already: send another one"
                  .formatted(figure.name(), former.row().line()));
    }
  }
}
