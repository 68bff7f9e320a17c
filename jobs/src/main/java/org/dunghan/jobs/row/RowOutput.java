/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Writes the values of a row, one after the other, as RowBinary: little-endian numbers, and lengths
 * in groups of seven bits. (The client's own writer is deprecated without a successor.)
 */
public final class RowOutput {
  private final RowBuffer bytes;

  public RowOutput(RowBuffer bytes) {
    this.bytes = bytes;
  }

  public RowOutput text(String value) {
    if (value.isEmpty()) {
      return uInt8(0);
    }
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    length(encoded.length);
    bytes.write(encoded, 0, encoded.length);
    return this;
  }

  /** Values that are written already. */
  public RowOutput bytes(byte[] values, int from, int length) {
    bytes.write(values, from, length);
    return this;
  }

  /** Also Int8, Bool and the mark of a null, which have the same bytes. */
  public RowOutput uInt8(int value) {
    bytes.write(value);
    return this;
  }

  public RowOutput uInt16(int value) {
    bytes.putShort(value);
    return this;
  }

  public RowOutput uInt32(long value) {
    bytes.putInt(value);
    return this;
  }

  /** Also UInt64, which has the same bytes. */
  public RowOutput int64(long value) {
    bytes.putLong(value);
    return this;
  }

  public RowOutput flag(boolean value) {
    return uInt8(value ? 1 : 0);
  }

  /** DateTime64(6). */
  public RowOutput instant(Instant value) {
    return int64(ChronoUnit.MICROS.between(Instant.EPOCH, value));
  }

  public RowOutput day(LocalDate value) {
    return uInt16((int) value.toEpochDay());
  }

  /** The length of a text, an array or a map. */
  public RowOutput length(int value) {
    int rest = value;
    while (rest > 0x7f) {
      bytes.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    bytes.write(rest);
    return this;
  }

  /** A Nullable value. */
  public <T> RowOutput optional(Optional<T> value, Write<T> write) {
    flag(value.isEmpty());
    if (value.isPresent()) {
      write.write(value.get());
    }
    return this;
  }

  /** Writes one value. */
  @FunctionalInterface
  public interface Write<T> {
    RowOutput write(T value);
  }
}
