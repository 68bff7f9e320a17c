/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A list of objects as rows: what is within an object stands in a column of its own. */
record WholeTable(String name, List<String> columns, List<Map<String, Object>> rows) {
  private static final String BYTE_ORDER_MARK = "\uFEFF";
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  static WholeTable of(String name, JsonNode list) {
    List<Map<String, Object>> rows = new ArrayList<>();
    Set<String> columns = new LinkedHashSet<>();
    Set<String> objects = new HashSet<>();
    for (JsonNode one : list) {
      Map<String, Object> row = new LinkedHashMap<>();
      add("", one, row, objects);
      rows.add(row);
      columns.addAll(row.keySet());
    }
    // An object that one row does not have leaves the columns of what others have within it empty.
    columns.removeAll(objects);
    return new WholeTable(name, List.copyOf(columns), rows);
  }

  private static void add(
      String path, JsonNode node, Map<String, Object> row, Set<String> objects) {
    if (!node.isObject()) {
      row.put(path, cell(node));
      return;
    }
    objects.add(path);
    String prefix = path.isEmpty() ? "" : path + "_";
    node.properties()
        .forEach(within -> add(prefix + within.getKey(), within.getValue(), row, objects));
  }

  /** A line for each row. */
  byte[] csv(boolean marked) {
    StringWriter text = new StringWriter();
    text.write(marked ? BYTE_ORDER_MARK : "");
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(columns);
      rows.forEach(
          row -> csv.writeRecord(columns.stream().map(row::get).map(WholeTable::plain).toList()));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    return text.toString().getBytes(UTF_8);
  }

  private static String plain(Object cell) {
    return cell instanceof String text ? PlainCells.of(text) : Objects.toString(cell, "");
  }

  private static Object cell(JsonNode node) {
    if (node.isArray()) {
      return node.valueStream().map(JsonNode::asString).collect(joining(", "));
    }
    if (node.isNumber()) {
      return node.numberValue();
    }
    if (node.isBoolean()) {
      return node.booleanValue();
    }
    if (node.isNull()) {
      return null;
    }
    String text = node.stringValue();
    return DAY.matcher(text).matches() ? LocalDate.parse(text) : text;
  }
}
