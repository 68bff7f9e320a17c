/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowInputTest {
  private static final int ROWS = 3000;
  private static final int LONGER_THAN_THE_BUFFER = 100_000;
  private static final Instant MOMENT = Instant.parse("2025-07-01T01:31:00.123456Z");

  @Test
  void readsRowsHoweverTheirBytesArrive() throws IOException {
    byte[] rows = rows();

    assertRows(over(rows));
    assertRows(new RowInput(new ByteArrayInputStream(rows)));
    assertRows(new RowInput(trickling(rows)));
  }

  @Test
  void saysThatTheLastRowIsCutOff() throws IOException {
    byte[] rows = rows();
    RowInput cut = over(Arrays.copyOf(rows, rows.length - 1));

    assertThatThrownBy(() -> assertRows(cut)).isInstanceOf(EOFException.class);
  }

  @Test
  void findsNoRowInNothing() throws IOException {
    assertThat(over(new byte[0]).hasNext()).isFalse();
    assertThat(new RowInput(InputStream.nullInputStream()).hasNext()).isFalse();
  }

  @Test
  void keepsTheBytesOfTheRow() throws IOException {
    byte[] rows = rows();
    for (RowInput input : List.of(over(rows), new RowInput(trickling(rows)))) {
      RowBuffer same = new RowBuffer();
      for (int number = 0; input.hasNext(); number++) {
        assertRow(input, number);
        same.write(input.row(), 0, input.row().length);
      }
      assertThat(same.toByteArray()).isEqualTo(rows);
    }
  }

  private static RowInput over(byte[] rows) {
    return new RowInput().over(rows, 0, rows.length);
  }

  private static byte[] rows() throws IOException {
    RowBuffer rows = new RowBuffer();
    RowOutput row = new RowOutput(rows);
    for (int number = 0; number < ROWS; number++) {
      row.text(text(number))
          .uInt16(0xfffe)
          .uInt32(number)
          .int64(Long.MIN_VALUE + number)
          .optional(moment(number), row::instant);
    }
    return rows.toByteArray();
  }

  private static void assertRows(RowInput row) throws IOException {
    for (int number = 0; number < ROWS; number++) {
      assertThat(row.hasNext()).isTrue();
      assertRow(row, number);
    }
    assertThat(row.hasNext()).isFalse();
  }

  private static void assertRow(RowInput row, int number) throws IOException {
    assertThat(row.text()).isEqualTo(text(number));
    assertThat(row.uInt16()).isEqualTo(0xfffe);
    assertThat(row.int32()).isEqualTo(number);
    assertThat(row.int64()).isEqualTo(Long.MIN_VALUE + number);
    assertThat(row.optionalInstant()).isEqualTo(moment(number));
  }

  private static String text(int number) {
    return number == ROWS / 2 ? "ơ".repeat(LONGER_THAN_THE_BUFFER) : "hồ sơ ".repeat(number % 50);
  }

  private static Optional<Instant> moment(int number) {
    return number % 2 == 0 ? Optional.of(MOMENT.plusNanos(number * 1000L)) : Optional.empty();
  }

  /** A stream that gives few bytes at a time. */
  private static InputStream trickling(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] into, int offset, int length) {
        return super.read(into, offset, Math.min(length, 7));
      }
    };
  }
}
