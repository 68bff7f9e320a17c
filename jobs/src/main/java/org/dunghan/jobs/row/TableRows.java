/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/**
 * Rows on their way to a table, gathered into blocks of columns: those the engine takes several
 * times as fast as rows.
 */
public final class TableRows {
  private static final int BLOCK_BYTES = 1 << 20;

  private final List<Column> columns;
  private final OutputStream output;
  private final RowBuffer row = new RowBuffer();
  private final RowOutput values = new RowOutput(row);
  private final RowInput input = new RowInput();
  private int rows;
  private int bytes;

  /**
   * @param types of the columns by their names, in the order of the values of a row
   */
  TableRows(Map<String, String> types, OutputStream output) {
    columns =
        types.entrySet().stream().map(type -> Column.of(type.getKey(), type.getValue())).toList();
    this.output = output;
  }

  /** Begins a row, whose values are to be written here. */
  public RowOutput row() {
    row.clear();
    return values;
  }

  /** Ends the row that was begun last. */
  public void end() throws IOException {
    add(row.bytes(), 0, row.size());
  }

  /** Adds a row that is written already. */
  public void add(byte[] written, int from, int until) throws IOException {
    input.over(written, from, until);
    for (Column column : columns) {
      column.values().take(input);
    }
    rows++;
    bytes += until - from;
    if (bytes >= BLOCK_BYTES) {
      flush();
    }
  }

  /** Sends the block in the making. */
  void flush() throws IOException {
    if (rows > 0) {
      row.clear();
      values.length(columns.size()).length(rows);
      for (Column column : columns) {
        values.text(column.name()).text(column.type());
        row.writeTo(output);
        row.clear();
        column.values().writeTo(output);
        column.values().clear();
      }
      rows = 0;
      bytes = 0;
    }
  }

  private record Column(String name, String type, NativeColumn values) {
    /** Texts are sent as such: which of them are few is the engine's own affair. */
    static Column of(String name, String type) {
      String sent = type.replaceAll("LowCardinality\\((\\w+)\\)", "$1");
      return new Column(name, sent, ColumnType.parse(type).column());
    }
  }
}
