/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.io.OutputStream;

/** Where each array ends among the elements of all, then the elements; a map is one of pairs. */
final class ArrayColumn implements NativeColumn {
  private final RowBuffer ends = new RowBuffer();
  private final RowOutput end = new RowOutput(ends);
  private final NativeColumn elements;
  private long size;

  ArrayColumn(NativeColumn elements) {
    this.elements = elements;
  }

  @Override
  public void take(RowInput row) throws IOException {
    int length = row.length();
    for (int index = 0; index < length; index++) {
      elements.take(row);
    }
    size += length;
    end.int64(size);
  }

  @Override
  public void pad() {
    throw new IllegalStateException("an array is never null");
  }

  @Override
  public void writeTo(OutputStream output) throws IOException {
    ends.writeTo(output);
    elements.writeTo(output);
  }

  @Override
  public void clear() {
    ends.clear();
    elements.clear();
    size = 0;
  }
}
