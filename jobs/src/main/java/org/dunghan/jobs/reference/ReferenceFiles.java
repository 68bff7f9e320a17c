/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A folder with one CSV file for each reference table. */
final class ReferenceFiles {
  private final Path folder;

  ReferenceFiles(Path folder) {
    this.folder = folder;
  }

  /** SHA-256 over all files, hexadecimal: what a version is known by. */
  String checksum() throws ReferenceProblem {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (ReferenceTable table : ReferenceTable.ALL) {
        if (isGiven(table)) {
          digest.update(Files.readAllBytes(file(table)));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new ReferenceProblem(
          "cannot read "
              + e.getMessage()
              + ": --reference needs a folder"
              + " with unit.csv, field.csv, procedure.csv and calendar_day.csv");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** The checked rows of all tables. */
  Map<ReferenceTable, List<NamedCsvRecord>> all() throws ReferenceProblem {
    Map<ReferenceTable, List<NamedCsvRecord>> rows = new HashMap<>();
    for (ReferenceTable table : ReferenceTable.ALL) {
      rows.put(table, rows(table));
    }
    ReferenceLinks.check(rows);
    return rows;
  }

  /** The checked rows of a table, as texts by column. */
  List<NamedCsvRecord> rows(ReferenceTable table) throws ReferenceProblem {
    if (!isGiven(table)) {
      return List.of();
    }
    requireHeader(table);
    try (var records = reader().ofNamedCsvRecord(file(table))) {
      List<NamedCsvRecord> rows = records.stream().toList();
      for (NamedCsvRecord row : rows) {
        requireAllValues(table, row);
        ReferenceRow.check(table, row);
      }
      ReferencePeriods.check(table, rows);
      return rows;
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(table, e);
    }
  }

  /** A row of another width is told by its line, so the library must let it pass. */
  private static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .detectBomHeader(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
  }

  private void requireHeader(ReferenceTable table) throws ReferenceProblem {
    try (var records = reader().ofCsvRecord(file(table))) {
      if (records.stream().map(CsvRecord::getFields).limit(1).noneMatch(table.columns()::equals)) {
        throw new ReferenceProblem(
            "%s.csv:1: the header line must be %s"
                .formatted(table.name(), String.join(",", table.columns())));
      }
    } catch (IOException | UncheckedIOException e) {
      throw unreadable(table, e);
    }
  }

  private static void requireAllValues(ReferenceTable table, NamedCsvRecord row)
      throws ReferenceProblem {
    if (row.getFieldCount() != table.columns().size()) {
      throw problem(
          table,
          row,
          "has %d values where the header has %d: check the commas and quotes"
              .formatted(row.getFieldCount(), table.columns().size()));
    }
  }

  private static ReferenceProblem unreadable(ReferenceTable table, Exception e) {
    return new ReferenceProblem(table.name() + ".csv cannot be read: " + e.getMessage());
  }

  static ReferenceProblem problem(ReferenceTable table, NamedCsvRecord row, String reason) {
    return new ReferenceProblem(place(table, row) + ": " + reason);
  }

  /** File and line of a row. */
  static String place(ReferenceTable table, NamedCsvRecord row) {
    return "%s.csv:%d".formatted(table.name(), row.getStartingLineNumber());
  }

  private boolean isGiven(ReferenceTable table) {
    return !table.fileOptional() || Files.exists(file(table));
  }

  private Path file(ReferenceTable table) {
    return folder.resolve(table.name() + ".csv");
  }
}
