/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.io.OutputStream;

/** Values that all take the same number of bytes. */
final class FixedColumn implements NativeColumn {
  private final byte[] nothing;
  private final RowBuffer values = new RowBuffer();

  FixedColumn(int bytes) {
    nothing = new byte[bytes];
  }

  @Override
  public void take(RowInput row) throws IOException {
    row.copy(nothing.length, values);
  }

  @Override
  public void pad() {
    values.write(nothing, 0, nothing.length);
  }

  @Override
  public void writeTo(OutputStream output) throws IOException {
    values.writeTo(output);
  }

  @Override
  public void clear() {
    values.clear();
  }
}
