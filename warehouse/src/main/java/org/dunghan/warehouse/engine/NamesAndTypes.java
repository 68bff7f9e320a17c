/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import com.sun.jna.Pointer;

/** The head of {@code RowBinaryWithNamesAndTypes}: a count, as many names, as many types. */
final class NamesAndTypes {
  private final Pointer buffer;
  private long position;

  private NamesAndTypes(Pointer buffer) {
    this.buffer = buffer;
  }

  /** How many bytes the head at the beginning of the buffer takes. */
  static long length(Pointer buffer) {
    NamesAndTypes head = new NamesAndTypes(buffer);
    for (long texts = 2 * head.number(); texts > 0; texts--) {
      long length = head.number();
      head.position += length;
    }
    return head.position;
  }

  /** Reads an unsigned LEB128 number. */
  private long number() {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = buffer.getByte(position++);
      number |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
