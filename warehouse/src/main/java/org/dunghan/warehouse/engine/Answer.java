/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;

/** The HTTP answer to one request. Its status is sent with its first byte, and is then final. */
final class Answer {
  private final HttpExchange exchange;
  private boolean begun;

  Answer(HttpExchange exchange) {
    this.exchange = exchange;
  }

  void header(String name, String value) {
    exchange.getResponseHeaders().set(name, value);
  }

  /** Sends status 200; the answer is whole once the stream is closed, and only then. */
  OutputStream begin(Compression compression) throws IOException {
    if (compression == Compression.GZIP) {
      header("Content-Encoding", "gzip");
    }
    begun = true;
    exchange.sendResponseHeaders(200, 0);
    return compression.compress(exchange.getResponseBody());
  }

  /** Sends status 200 and nothing else. */
  void empty() throws IOException {
    begun = true;
    exchange.sendResponseHeaders(200, -1);
    exchange.close();
  }

  void text(int status, String text) throws IOException {
    begun = true;
    byte[] bytes = text.getBytes(UTF_8);
    header("Content-Type", "text/plain; charset=UTF-8");
    exchange.sendResponseHeaders(status, bytes.length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(bytes);
    }
  }

  /**
   * Answers with the error, after the rest of the request has been read: a client that still sends
   * would never see it.
   *
   * @throws IOException when part of the answer is already out. The server then drops the
   *     connection, so that nobody takes the part for the whole.
   */
  void fail(StatementException error) throws IOException {
    if (begun) {
      throw new IOException("The answer broke off: " + error.getMessage(), error);
    }
    exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    Headers headers = exchange.getResponseHeaders();
    headers.set("X-ClickHouse-Exception-Code", String.valueOf(error.code()));
    text(error.httpStatus(), error.getMessage() + "\n");
  }
}
