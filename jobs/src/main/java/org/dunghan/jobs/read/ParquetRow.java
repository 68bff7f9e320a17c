/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.Type;

/** The row that was read last; the reader fills it in place. */
final class ParquetRow extends GroupConverter {
  private final Map<String, ParquetCell> byName = new LinkedHashMap<>();
  private final ParquetCell[] cells;

  ParquetRow(List<Type> columns) {
    columns.forEach(
        column -> byName.put(column.getName(), ParquetCell.of(column.asPrimitiveType())));
    cells = byName.values().toArray(ParquetCell[]::new);
  }

  Cell cell(String column) {
    ParquetCell cell = byName.get(column);
    return cell == null ? Cell.EMPTY : cell;
  }

  @Override
  public Converter getConverter(int position) {
    return cells[position];
  }

  @Override
  public void start() {
    for (ParquetCell cell : cells) {
      cell.clear();
    }
  }

  @Override
  public void end() {
    // The row is whole as it stands.
  }

  /** All values that are not null, a line each. */
  @Override
  public String toString() {
    return byName.entrySet().stream()
        .filter(named -> !named.getValue().isNull())
        .map(named -> named.getKey() + ": " + named.getValue().stored())
        .collect(Collectors.joining("\n"));
  }
}
