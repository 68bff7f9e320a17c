/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.IOException;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.InvalidRow;

/** The rows of a file whose columns are the contract's. */
record ContractRows(NamedRows rows) implements Rows {
  @Override
  public boolean next() throws RefusedFile, IOException {
    return rows.next();
  }

  @Override
  public String value(EventColumn column) throws InvalidRow {
    return rows.value(column.columnName());
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
