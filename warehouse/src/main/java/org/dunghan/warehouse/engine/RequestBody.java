/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import com.sun.net.httpserver.HttpExchange;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;

/** The body of a request. The JDK's server takes one that breaks off for a whole; this does not. */
final class RequestBody extends FilterInputStream {
  private long missing;

  RequestBody(HttpExchange exchange) {
    super(exchange.getRequestBody());
    String length = exchange.getRequestHeaders().getFirst("Content-Length");
    missing = length == null ? 0 : Long.parseLong(length.strip());
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

  /** Leaves the stream open: before an error is answered, the rest of the request is read. */
  @Override
  public void close() {}
}
