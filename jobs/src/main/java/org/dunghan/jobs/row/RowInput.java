/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Reads what {@link RowOutput} writes, and what ClickHouse answers in RowBinary. */
public final class RowInput {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream source;
  private final Codes codes = new Codes();
  private byte[] bytes;
  private int position;
  private int end;

  public RowInput(InputStream source) {
    this.source = source;
    bytes = new byte[BUFFER_BYTES];
  }

  /** Reads rows that are in memory. */
  public RowInput(byte[] rows) {
    source = InputStream.nullInputStream();
    bytes = rows;
    end = rows.length;
  }

  /** Whether another row follows. */
  public boolean hasNext() throws IOException {
    return position < end || fill();
  }

  String text() throws IOException {
    int length = length();
    int from = take(length);
    return new String(bytes, from, length, StandardCharsets.UTF_8);
  }

  /** A text of which there are few: the same one is decoded once. */
  String code() throws IOException {
    int length = length();
    int from = take(length);
    return codes.text(bytes, from, length);
  }

  /** Where in {@link #RowInput(byte[]) the rows in memory} the next one begins. */
  public int position() {
    return position;
  }

  int uInt16() throws IOException {
    int at = take(Short.BYTES);
    return Short.toUnsignedInt((short) RowOutput.SHORT.get(bytes, at));
  }

  int int32() throws IOException {
    int at = take(Integer.BYTES);
    return (int) RowOutput.INT.get(bytes, at);
  }

  long int64() throws IOException {
    int at = take(Long.BYTES);
    return (long) RowOutput.LONG.get(bytes, at);
  }

  Instant instant() throws IOException {
    return Instant.EPOCH.plus(int64(), ChronoUnit.MICROS);
  }

  Optional<Instant> optionalInstant() throws IOException {
    return int8() == 0 ? Optional.of(instant()) : Optional.empty();
  }

  private byte int8() throws IOException {
    int at = take(1);
    return bytes[at];
  }

  private int length() throws IOException {
    int length = 0;
    for (int shift = 0; ; shift += 7) {
      byte group = int8();
      length |= (group & 0x7f) << shift;
      if (group >= 0) {
        return length;
      }
    }
  }

  /** Where the next bytes stand, of which the caller takes so many. */
  private int take(int count) throws IOException {
    while (end - position < count) {
      makeRoom(count);
      if (!fill()) {
        throw new EOFException("the last row is cut off");
      }
    }
    position += count;
    return position - count;
  }

  private void makeRoom(int count) {
    byte[] roomy = count > bytes.length ? new byte[count] : bytes;
    System.arraycopy(bytes, position, roomy, 0, end - position);
    bytes = roomy;
    end -= position;
    position = 0;
  }

  /** Reads more; false when there is no more. */
  private boolean fill() throws IOException {
    if (position == end) {
      position = 0;
      end = 0;
    }
    int read = source.read(bytes, end, bytes.length - end);
    end += Math.max(read, 0);
    return read > 0;
  }
}
