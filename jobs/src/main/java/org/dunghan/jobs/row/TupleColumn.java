/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Values of several columns that belong together. */
record TupleColumn(List<NativeColumn> columns) implements NativeColumn {
  @Override
  public void take(RowInput row) throws IOException {
    for (NativeColumn column : columns) {
      column.take(row);
    }
  }

  @Override
  public void pad() {
    columns.forEach(NativeColumn::pad);
  }

  @Override
  public void writeTo(OutputStream output) throws IOException {
    for (NativeColumn column : columns) {
      column.writeTo(output);
    }
  }

  @Override
  public void clear() {
    columns.forEach(NativeColumn::clear);
  }
}
