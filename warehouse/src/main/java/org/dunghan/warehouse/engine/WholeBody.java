/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A request body of announced length: the JDK's server takes one that breaks off for a whole. */
final class WholeBody extends FilterInputStream {
  private long missing;

  WholeBody(InputStream body, long length) {
    super(body);
    this.missing = length;
  }

  @Override
  public int read() throws IOException {
    int value = in.read();
    count(value < 0 ? -1 : 1);
    return value;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    count(read);
    return read;
  }

  private void count(int read) throws EOFException {
    if (read > 0) {
      missing -= read;
    } else if (read < 0 && missing > 0) {
      throw new EOFException("The request body ends " + missing + " bytes early");
    }
  }
}
