/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Map;
import java.util.Optional;

/** Runs the statement of a request in a session of its own, so that requests share no state. */
final class StatementHandler implements HttpHandler {
  private final Engine engine;

  StatementHandler(Engine engine) {
    this.engine = engine;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Answer answer = new Answer(exchange);
    try {
      answer(exchange, answer);
    } catch (StatementException error) {
      answer.fail(error);
    } catch (EngineException error) {
      answer.fail(StatementException.fromEngine(error.getMessage()));
    }
  }

  private void answer(HttpExchange exchange, Answer answer) throws IOException, StatementException {
    String rawQuery = exchange.getRequestURI().getRawQuery();
    Request request = new Request(rawQuery, exchange.getRequestHeaders());
    boolean mayWrite = exchange.getRequestMethod().equals("POST");
    answer.header("X-ClickHouse-Query-Id", request.queryId());
    answer.header("X-ClickHouse-Timezone", engine.timezone());
    answer.header("X-ClickHouse-Server-Display-Name", "embedded");
    Statement statement = Statement.read(text(exchange, request));
    try (EngineConnection connection = engine.connect()) {
      if (request.database().isPresent()) {
        connection.use(request.database().get());
      }
      for (Map.Entry<String, String> setting : request.settings().entrySet()) {
        connection.set(setting.getKey(), setting.getValue());
      }
      new Execution(connection, request, answer, mayWrite).run(statement);
    }
  }

  /** The statement in the URL goes before the body, with a line break between them. */
  private static InputStream text(HttpExchange exchange, Request request)
      throws IOException, StatementException {
    InputStream body = request.bodyCompression().decompress(new RequestBody(exchange));
    Optional<String> query = request.query();
    if (query.isEmpty()) {
      return body;
    }
    byte[] first = (query.get() + "\n").getBytes(UTF_8);
    return new SequenceInputStream(new ByteArrayInputStream(first), body);
  }
}
