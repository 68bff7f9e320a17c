/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/** Bytes in memory that grow, for one thread: without the locks of the JDK's own. */
public final class RowBuffer extends OutputStream {
  private byte[] bytes = new byte[256];
  private int size;

  @Override
  public void write(int value) {
    reserve(1);
    bytes[size++] = (byte) value;
  }

  @Override
  public void write(byte[] from, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, from.length);
    reserve(length);
    System.arraycopy(from, offset, bytes, size, length);
    size += length;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), size + (size >> 1)));
    }
  }

  /** Number of bytes. */
  public int size() {
    return size;
  }

  /** Forgets the bytes and keeps their room. */
  public void clear() {
    size = 0;
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }

  /** The bytes themselves, up to {@link #size()}, until the next is written. */
  byte[] bytes() {
    return bytes;
  }
}
