/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import org.dunghan.api.report.form.FormRow.Figure;

/**
 * A report as a page to print. Mustache escapes every text in it.
 *
 * @param numbers the last line of the header
 */
record FormPage(
    FormReport.Form form,
    String unitName,
    String period,
    List<List<FormHeader.Cell>> header,
    List<String> numbers,
    List<Line> lines,
    List<String> notes,
    List<String> checks,
    String origin) {
  private static final Template TEMPLATE = read("form.html");

  /** A row as it is printed. */
  record Line(String kind, String number, String label, List<String> figures) {}

  static String of(FormReport report) {
    FormHeader header = FormHeader.of(report.form().rowLabel(), report.columns());
    FormText text = new FormText(report);
    return TEMPLATE.execute(
        new FormPage(
            report.form(),
            report.unitName(),
            text.period(),
            header.lines(),
            header.numbers(),
            report.rows().stream().map(FormPage::line).toList(),
            text.notes(),
            text.checks(),
            text.origin()));
  }

  private static Line line(FormRow row) {
    NumberFormat numbers = NumberFormat.getIntegerInstance(Locale.forLanguageTag("vi"));
    return new Line(
        row.kind().name().toLowerCase(Locale.ROOT),
        row.number(),
        row.label(),
        row.columns().values().stream().map(Figure::value).map(numbers::format).toList());
  }

  private static Template read(String name) {
    try (Reader text =
        new InputStreamReader(FormPage.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
      return Mustache.compiler().compile(text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
