/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Objects;

/** Bytes in memory that grow, for one thread: without the locks of the JDK's own. */
public final class RowBuffer extends OutputStream {
  static final VarHandle SHORT =
      MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
  static final VarHandle INT =
      MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
  static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

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

  void putShort(int value) {
    reserve(Short.BYTES);
    SHORT.set(bytes, size, (short) value);
    size += Short.BYTES;
  }

  void putInt(long value) {
    reserve(Integer.BYTES);
    INT.set(bytes, size, (int) value);
    size += Integer.BYTES;
  }

  void putLong(long value) {
    reserve(Long.BYTES);
    LONG.set(bytes, size, value);
    size += Long.BYTES;
  }

  private void reserve(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(Math.addExact(size, more), size + (size >> 1)));
    }
  }

  void writeTo(OutputStream output) throws IOException {
    output.write(bytes, 0, size);
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
