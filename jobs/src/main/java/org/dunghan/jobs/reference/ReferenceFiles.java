/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

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
        digest.update(Files.readAllBytes(file(table)));
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

  /** The checked rows of a table, as texts by column. */
  List<NamedCsvRecord> rows(ReferenceTable table) throws ReferenceProblem {
    try (var records = CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file(table))) {
      List<NamedCsvRecord> rows = records.stream().toList();
      Set<String> keys = new HashSet<>();
      for (NamedCsvRecord row : rows) {
        requireColumns(table, row);
        ReferenceRow.check(table, row);
        if (!keys.add(row.getField(0) + "@" + row.findField("valid_from").orElse(""))) {
          throw problem(table, row, "the same code and valid_from stand in an earlier line");
        }
      }
      return rows;
    } catch (IOException | UncheckedIOException e) {
      throw new ReferenceProblem(table.name() + ".csv cannot be read: " + e.getMessage());
    }
  }

  private static void requireColumns(ReferenceTable table, NamedCsvRecord row)
      throws ReferenceProblem {
    if (!row.getHeader().equals(table.columns())) {
      throw problem(table, row, "the header line must be " + String.join(",", table.columns()));
    }
  }

  static ReferenceProblem problem(ReferenceTable table, NamedCsvRecord row, String reason) {
    return new ReferenceProblem(
        "%s.csv:%d: %s".formatted(table.name(), row.getStartingLineNumber(), reason));
  }

  private Path file(ReferenceTable table) {
    return folder.resolve(table.name() + ".csv");
  }
}
