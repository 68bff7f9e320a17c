/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.answer;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Keeps a copy of what is written, unless it becomes large. */
final class CopyingOutput extends FilterOutputStream {
  static final int MOST_BYTES = 1 << 20;

  private ByteArrayOutputStream copy = new ByteArrayOutputStream();

  CopyingOutput(OutputStream output) {
    super(output);
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    out.write(bytes, from, length);
    if (copy != null) {
      copy.write(bytes, from, length);
      if (copy.size() > MOST_BYTES) {
        copy = null;
      }
    }
  }

  /** All that was written, if it was not too much. */
  Optional<byte[]> copy() {
    return Optional.ofNullable(copy).map(ByteArrayOutputStream::toByteArray);
  }
}
