/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import com.github.luben.zstd.ZstdInputStream;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A row of the committed events, as a reader who knows nothing of the generator sees it. */
record Row(List<String> cells) {

  static final List<String> COLUMNS =
      List.of(
          "event_id",
          "dossier_id",
          "event_type",
          "occurred_at",
          "recorded_at",
          "unit_code",
          "procedure_code",
          "channel",
          "resolving_unit_code",
          "holder_code",
          "officer_id",
          "due_at");

  static final Path FOLDER = Path.of("events");

  private static final List<Row> ALL = files().stream().flatMap(file -> in(file).stream()).toList();

  static List<Row> all() {
    return ALL;
  }

  /** The last version of each event, by dossier, in the order in which they happened. */
  static Map<String, List<Row>> byDossier() {
    Map<String, Row> latest = new TreeMap<>();
    for (Row row : ALL) {
      latest.merge(
          row.cell("event_id"),
          row,
          (a, b) -> b.recordedAt().compareTo(a.recordedAt()) >= 0 ? b : a);
    }
    Map<String, List<Row>> dossiers = new TreeMap<>();
    for (Row row : latest.values()) {
      dossiers.computeIfAbsent(row.cell("dossier_id"), id -> new ArrayList<>()).add(row);
    }
    dossiers.values().forEach(rows -> rows.sort(Comparator.comparing(Row::occurredAt)));
    return dossiers;
  }

  static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Row> in(Path file) {
    return withHeader(file).stream().skip(1).toList();
  }

  static List<Row> withHeader(Path file) {
    try (InputStream csv = new ZstdInputStream(Files.newInputStream(file));
        CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
      return reader.stream().map(record -> new Row(record.getFields())).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String cell(String column) {
    return cells.get(COLUMNS.indexOf(column));
  }

  String type() {
    return cell("event_type");
  }

  String occurredAt() {
    return cell("occurred_at");
  }

  String recordedAt() {
    return cell("recorded_at");
  }

  LocalDate day() {
    return LocalDate.parse(occurredAt().substring(0, 10));
  }

  /** Null where the row sets no due date. */
  LocalDate due() {
    return cell("due_at").isEmpty() ? null : LocalDate.parse(cell("due_at").substring(0, 10));
  }
}
