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
import java.util.Arrays;
import java.util.Optional;

/** Reads what {@link RowOutput} writes, and what ClickHouse answers in RowBinary. */
public final class RowInput {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream source;
  private final Codes codes = new Codes();
  private byte[] bytes;
  private int begin;
  private int position;
  private int end;

  public RowInput(InputStream source) {
    this.source = source;
    bytes = new byte[BUFFER_BYTES];
  }

  /** Reads rows that are in memory, once it is told which. */
  public RowInput() {
    source = InputStream.nullInputStream();
    bytes = new byte[0];
  }

  /** Goes on with rows in memory, of which the caller must not write another byte. */
  public RowInput over(byte[] rows, int from, int until) {
    bytes = rows;
    begin = from;
    position = from;
    end = until;
    return this;
  }

  /** Whether another row follows, which begins here. */
  public boolean hasNext() throws IOException {
    begin = position;
    if (position == end) {
      begin = 0;
      position = 0;
      end = 0;
    }
    return position < end || fill();
  }

  /** The bytes of the row so far. */
  public byte[] row() {
    return Arrays.copyOfRange(bytes, begin, position);
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

  /** Copies so many bytes. */
  void copy(int count, RowBuffer to) throws IOException {
    int from = take(count);
    to.write(bytes, from, count);
  }

  /** Copies a text, with its length before it. */
  void copyText(RowBuffer to) throws IOException {
    int from = position - begin;
    take(length());
    to.write(bytes, begin + from, position - begin - from);
  }

  /** Where in {@link #over the rows in memory} the next one begins. */
  public int position() {
    return position;
  }

  int uInt16() throws IOException {
    int at = take(Short.BYTES);
    return Short.toUnsignedInt((short) RowBuffer.SHORT.get(bytes, at));
  }

  int int32() throws IOException {
    int at = take(Integer.BYTES);
    return (int) RowBuffer.INT.get(bytes, at);
  }

  long int64() throws IOException {
    int at = take(Long.BYTES);
    return (long) RowBuffer.LONG.get(bytes, at);
  }

  Instant instant() throws IOException {
    return Instant.EPOCH.plus(int64(), ChronoUnit.MICROS);
  }

  Optional<Instant> optionalInstant() throws IOException {
    return int8() == 0 ? Optional.of(instant()) : Optional.empty();
  }

  byte int8() throws IOException {
    int at = take(1);
    return bytes[at];
  }

  /** The length of a text, an array or a map. */
  int length() throws IOException {
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

  /** The row so far stays. */
  private void makeRoom(int count) {
    int needed = position - begin + count;
    byte[] roomy = needed > bytes.length ? new byte[needed + BUFFER_BYTES] : bytes;
    System.arraycopy(bytes, begin, roomy, 0, end - begin);
    bytes = roomy;
    position -= begin;
    end -= begin;
    begin = 0;
  }

  /** Reads more; false when there is no more. */
  private boolean fill() throws IOException {
    int read = source.read(bytes, end, bytes.length - end);
    end += Math.max(read, 0);
    return read > 0;
  }
}
