/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;

/** The rows of a file whose columns are the contract's. */
final class ContractRows implements Rows {
  private final NamedRows rows;
  private final Map<EventColumn, Cell> cells = new EnumMap<>(EventColumn.class);

  ContractRows(NamedRows rows) {
    this.rows = rows;
    for (EventColumn column : EventColumn.values()) {
      cells.put(column, rows.cell(column.columnName()));
    }
  }

  @Override
  public boolean next() throws RefusedFile, IOException {
    return rows.next();
  }

  @Override
  public String value(EventColumn column) throws InvalidRow {
    return cells.get(column).text();
  }

  @Override
  public Optional<Instant> instant(EventColumn column) {
    return cells.get(column).instant();
  }

  @Override
  public long line() {
    return rows.line();
  }

  @Override
  public String content() {
    return rows.content();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
