/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.HexFormat;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.dunghan.api.WarehouseRows;
import tools.jackson.databind.JsonNode;

/** What an answer of any format says, as text; what is alone in its cell stands in quotes. */
final class ToldText {
  private static final String DECODED = "SELECT * FROM format(%s, unhex('%s'))";

  private ToldText() {}

  static String of(HttpResponse<byte[]> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (type.contains("spreadsheetml")) {
      return ofWorkbook(answer.body());
    }
    if (type.contains("parquet")) {
      return ofEngine("Parquet", answer.body());
    }
    return type.contains("arrow")
        ? ofEngine("ArrowStream", answer.body())
        : new String(answer.body(), UTF_8);
  }

  private static String ofEngine(String format, byte[] rows) {
    return WarehouseRows.of("cases", DECODED.formatted(format, HexFormat.of().formatHex(rows)))
        .stream()
        .map(JsonNode::toString)
        .collect(joining("\n"));
  }

  private static String ofWorkbook(byte[] bytes) {
    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
      List<Sheet> sheets = workbook.getSheets().toList();
      StringBuilder text = new StringBuilder();
      for (Sheet sheet : sheets) {
        sheet
            .read()
            .forEach(
                row -> row.forEach(cell -> text.append('"').append(text(cell)).append("\"\n")));
      }
      return text.toString();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static String text(Cell cell) {
    return cell == null ? "" : cell.getText();
  }
}
