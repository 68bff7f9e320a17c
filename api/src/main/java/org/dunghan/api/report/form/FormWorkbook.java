/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dunghan.api.report.form.FormHeader.Cell;
import org.dunghan.api.report.form.FormRow.Figure;
import org.dunghan.api.report.form.FormRow.Kind;

/** A report as a workbook: a sheet as the form prints it, with typed cells and merged headers. */
final class FormWorkbook {
  private static final String PROGRAM = "Dung Han";

  private final Worksheet sheet;
  private final int lastColumn;
  private int line;

  private FormWorkbook(Worksheet sheet, int lastColumn) {
    this.sheet = sheet;
    this.lastColumn = lastColumn;
  }

  static byte[] of(FormReport report) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (var workbook = new Workbook(bytes, PROGRAM, "1.0")) {
      new FormWorkbook(workbook.newWorksheet(report.form().id()), report.columns().size() + 1)
          .write(report);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return bytes.toByteArray();
  }

  private void write(FormReport report) {
    FormText text = new FormText(report);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
    sheet.width(1, 40);
    writeLine("Biểu số: " + report.form().number());
    writeLine("Đơn vị báo cáo: " + report.unitName());
    report.form().title().forEach(this::writeTitle);
    writeLine(text.period());
    text.notes().forEach(this::writeLine);
    line++;
    writeHeader(FormHeader.of(report.form().rowLabel(), report.columns()));
    report.rows().forEach(this::writeRow);
    line++;
    text.checks().forEach(this::writeLine);
    writeLine(text.origin());
  }

  private void writeLine(String text) {
    sheet.value(line, 0, text);
    line++;
  }

  private void writeTitle(String text) {
    sheet.value(line, 0, text);
    sheet.range(line, 0, line, lastColumn).merge();
    sheet.range(line, 0, line, lastColumn).style().bold().horizontalAlignment("center").set();
    line++;
  }

  private void writeHeader(FormHeader header) {
    int first = line;
    for (List<Cell> cells : header.lines()) {
      for (Cell cell : cells) {
        int top = first + cell.line();
        int bottom = top + cell.lineSpan() - 1;
        int right = cell.column() + cell.columnSpan() - 1;
        sheet.value(top, cell.column(), cell.text());
        if (cell.lineSpan() > 1 || cell.columnSpan() > 1) {
          sheet.range(top, cell.column(), bottom, right).merge();
        }
      }
    }
    line = first + header.lines().size();
    for (int column = 0; column <= lastColumn; column++) {
      sheet.value(line, column, header.numbers().get(column));
    }
    sheet
        .range(first, 0, line, lastColumn)
        .style()
        .bold()
        .wrapText(true)
        .horizontalAlignment("center")
        .verticalAlignment("center")
        .borderStyle("thin")
        .set();
    line++;
  }

  private void writeRow(FormRow row) {
    sheet.value(line, 0, row.number());
    sheet.value(line, 1, row.label());
    int column = 2;
    for (Figure figure : row.columns().values()) {
      sheet.value(line, column, figure.value());
      sheet.style(line, column).format("#,##0").set();
      column++;
    }
    var style = sheet.range(line, 0, line, lastColumn).style().borderStyle("thin");
    (row.kind() == Kind.FIELD ? style : style.bold()).set();
    line++;
  }
}
