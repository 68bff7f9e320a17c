/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import com.sun.net.httpserver.HttpExchange;
import java.io.FilterInputStream;

/** The body of a request, which stays open: before an error is answered, its rest is read. */
final class RequestBody extends FilterInputStream {
  RequestBody(HttpExchange exchange) {
    super(exchange.getRequestBody());
  }

  @Override
  public void close() {}
}
