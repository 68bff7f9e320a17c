/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.io.IOException;
import java.io.OutputStream;

/** One statement on its way through the engine: data in or rows out, chunk by chunk. */
record Execution(EngineConnection connection, Request request, Answer answer, boolean mayWrite) {
  void run(Statement statement) throws IOException, StatementException {
    if (statement.insertFormat().isPresent()) {
      insert(statement, statement.insertFormat().get());
    } else {
      query(statement.sql());
    }
  }

  private void insert(Statement statement, String format) throws IOException, StatementException {
    requireWrite();
    Query query = new Query(statement.sql(), format, request.parameters());
    try (InsertStream insert = connection.insert(query)) {
      describe(format, insert.transferFrom(statement.data()));
    }
    answer.empty();
  }

  private void query(String sql) throws IOException, StatementException {
    OutputFormat format = OutputFormat.of(sql, request.format());
    try (QueryResult result = begin(sql, format)) {
      describe(format.name(), result.summary());
      OutputStream out = answer.begin(request.answerCompression());
      while (result.hasChunk()) {
        result.writeChunk(out);
        result.next();
        if (result.hasChunk() && format.repeatsNamesAndTypes()) {
          result.skipNamesAndTypes();
        }
      }
      out.close();
    }
  }

  private QueryResult begin(String sql, OutputFormat format) throws StatementException {
    Query query = new Query(sql, request.format(), request.parameters());
    return switch (connection.kind(sql)) {
      case READ ->
          request.streams() && format.streams() ? connection.stream(query) : connection.run(query);
      // Only a SELECT can begin a stream, so that nothing is written; or the engine says why not.
      case UNKNOWN -> connection.stream(query);
      case WRITE -> {
        requireWrite();
        yield connection.run(query);
      }
      case SEVERAL_STATEMENTS ->
          throw new StatementException(
              StatementException.SYNTAX_ERROR,
              "Multi-statements are not allowed: send each statement in a request of its own");
    };
  }

  private void requireWrite() throws StatementException {
    if (!mayWrite) {
      throw new StatementException(
          StatementException.READONLY, "GET only reads: send a statement that writes by POST");
    }
  }

  private void describe(String format, Summary summary) {
    answer.header("X-ClickHouse-Format", format);
    answer.header("X-ClickHouse-Summary", summary.json());
  }
}
