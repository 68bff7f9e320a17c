/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dunghan.api.answer.PlainCells;

/**
 * A report as CSV: a line for each row, with codes beside the labels, and behind them, in the same
 * columns, what the rows are checked by. The kind tells which is which.
 */
final class FormTable {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final List<String> KEYS = List.of("kind", "number", "unit", "field", "label");

  private FormTable() {}

  static byte[] of(FormReport report, boolean marked) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Writer text = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
      text.write(marked ? BYTE_ORDER_MARK : "");
      try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
        List<String> header = new ArrayList<>(KEYS);
        report.columns().forEach(column -> header.add("column_" + column.number()));
        csv.writeRecord(header);
        report.rows().forEach(row -> csv.writeRecord(values(row)));
        new FormText(report)
            .checks()
            .forEach(check -> csv.writeRecord(footer("check", check, header.size())));
        csv.writeRecord(footer("generation", Long.toString(report.generation()), header.size()));
        csv.writeRecord(footer("as_of", report.asOf().toString(), header.size()));
        csv.writeRecord(footer("checksum", report.checksum(), header.size()));
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  private static List<String> footer(String kind, String label, int columns) {
    List<String> values = new ArrayList<>(Collections.nCopies(columns, ""));
    values.set(KEYS.indexOf("kind"), kind);
    values.set(KEYS.indexOf("label"), PlainCells.of(label));
    return values;
  }

  private static List<String> values(FormRow row) {
    List<String> values = new ArrayList<>();
    values.add(row.kind().name().toLowerCase(Locale.ROOT));
    Stream.of(row.number(), row.unit(), row.field(), row.label())
        .map(PlainCells::of)
        .forEach(values::add);
    row.columns().values().forEach(figure -> values.add(Long.toString(figure.value())));
    return values;
  }
}
