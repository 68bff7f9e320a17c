/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.io.OutputStream;

/** Collects small writes into large ones, for one thread: without the locks of the JDK's own. */
final class FlushedBuffer extends OutputStream {
  private final OutputStream target;
  private final byte[] bytes = new byte[1 << 16];
  private int size;

  FlushedBuffer(OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int value) throws IOException {
    if (size == bytes.length) {
      flush();
    }
    bytes[size++] = (byte) value;
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    if (length > bytes.length - size) {
      flush();
      if (length > bytes.length) {
        target.write(from, offset, length);
        return;
      }
    }
    System.arraycopy(from, offset, bytes, size, length);
    size += length;
  }

  @Override
  public void flush() throws IOException {
    target.write(bytes, 0, size);
    size = 0;
  }
}
