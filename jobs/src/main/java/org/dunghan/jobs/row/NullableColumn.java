/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.io.OutputStream;

/** Which values are null, then all values. */
final class NullableColumn implements NativeColumn {
  private final RowBuffer nulls = new RowBuffer();
  private final NativeColumn values;

  NullableColumn(NativeColumn values) {
    this.values = values;
  }

  @Override
  public void take(RowInput row) throws IOException {
    int isNull = row.int8();
    nulls.write(isNull);
    if (isNull == 0) {
      values.take(row);
    } else {
      values.pad();
    }
  }

  @Override
  public void pad() {
    nulls.write(1);
    values.pad();
  }

  @Override
  public void writeTo(OutputStream output) throws IOException {
    nulls.writeTo(output);
    values.writeTo(output);
  }

  @Override
  public void clear() {
    nulls.clear();
    values.clear();
  }
}
