/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads what {@link RowOutput} writes, and what ClickHouse answers in RowBinary. */
public final class RowInput {
  private static final int BUFFER_BYTES = 1 << 16;

  private final DataInputStream bytes;

  public RowInput(InputStream bytes) {
    this.bytes = new DataInputStream(new BufferedInputStream(bytes, BUFFER_BYTES));
  }

  /** Whether another row follows. */
  public boolean hasNext() throws IOException {
    bytes.mark(1);
    boolean next = bytes.read() >= 0;
    bytes.reset();
    return next;
  }

  String text() throws IOException {
    byte[] encoded = new byte[length()];
    bytes.readFully(encoded);
    return new String(encoded, StandardCharsets.UTF_8);
  }

  int uInt16() throws IOException {
    return Short.toUnsignedInt(Short.reverseBytes(bytes.readShort()));
  }

  int int32() throws IOException {
    return Integer.reverseBytes(bytes.readInt());
  }

  long int64() throws IOException {
    return Long.reverseBytes(bytes.readLong());
  }

  Instant instant() throws IOException {
    return Instant.EPOCH.plus(int64(), ChronoUnit.MICROS);
  }

  Optional<Instant> optionalInstant() throws IOException {
    return bytes.readBoolean() ? Optional.empty() : Optional.of(instant());
  }

  private int length() throws IOException {
    int length = 0;
    for (int shift = 0; ; shift += 7) {
      int group = bytes.readUnsignedByte();
      length |= (group & 0x7f) << shift;
      if (group < 0x80) {
        return length;
      }
    }
  }
}
