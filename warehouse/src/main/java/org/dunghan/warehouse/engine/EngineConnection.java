/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.jna.Pointer;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/** One session with the engine: its current database and settings last as long as it does. */
final class EngineConnection implements AutoCloseable {
  private static final int ANALYSIS_BYTES = 16;
  private static final Pattern SETTING_NAME = Pattern.compile("\\w+");
  private static final Pattern SETTING_VALUE = Pattern.compile("[^'\\\\\\p{Cntrl}]*");
  private static final String NOT_STREAMABLE = "Streaming query is not supported";

  private final Chdb chdb;
  private final Pointer handle;
  private final Pointer connection;
  private final Runnable released;

  /** Connects; {@code released} runs once the connection has been closed. */
  EngineConnection(Chdb chdb, Path data, Runnable released) {
    this.chdb = chdb;
    this.released = released;
    // By default merges take all processors, and statements wait.
    int merges = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    String[] arguments = {
      "clickhouse",
      "--path=" + data,
      "--background_pool_size=" + merges,
      "--background_merges_mutations_concurrency_ratio=1"
    };
    handle = chdb.connect(arguments.length, arguments);
    if (handle == null) {
      released.run();
      throw new EngineException("The engine cannot open " + data + ": see its message above.");
    }
    connection = handle.getPointer(0);
  }

  /** Changes from {@code default}, where every connection begins. */
  void use(String database) throws StatementException {
    run(new Query("USE {database:Identifier}", "Null", Map.of("database", database))).close();
  }

  /** Takes a setting over from a request. {@code SET} binds no parameters: hence the checks. */
  void set(String name, String value) throws StatementException {
    if (!SETTING_NAME.matcher(name).matches() || !SETTING_VALUE.matcher(value).matches()) {
      throw new StatementException(
          StatementException.BAD_ARGUMENTS,
          "Setting "
              + name
              + ": send a name of letters, digits and _, and a value without"
              + " quotes, backslashes and control characters");
    }
    run(new Query("SET " + name + " = '" + value + "'", "Null", Map.of())).close();
  }

  StatementKind kind(String sql) {
    byte[] bytes = sql.getBytes(UTF_8);
    int[] analysis = {ANALYSIS_BYTES, 0, 0, 0};
    chdb.classifyQueryN(connection, bytes, bytes.length, null, 0, analysis);
    return StatementKind.of(analysis[1], analysis[3]);
  }

  /** Runs a statement to its end; the engine holds its whole result. */
  QueryResult run(Query query) throws StatementException {
    return QueryResult.whole(chdb, call(query, chdb::queryWithParamsN));
  }

  /** Begins a read. Only a SELECT streams; SHOW, DESCRIBE and their like are small. */
  QueryResult stream(Query query) throws StatementException {
    Pointer stream = call(query, chdb::streamQueryWithParamsN);
    String error = chdb.resultError(stream);
    if (error == null) {
      return QueryResult.streamed(chdb, connection, stream);
    }
    chdb.destroyQueryResult(stream);
    if (error.contains(NOT_STREAMABLE) && kind(query.sql()) == StatementKind.READ) {
      return run(query);
    }
    throw StatementException.fromEngine(error);
  }

  /** Begins an insert; the query's format is that of the data to come. */
  InsertStream insert(Query query) throws StatementException {
    return new InsertStream(chdb, call(query, chdb::streamInsertWithParamsN));
  }

  private Pointer call(Query query, BoundCall function) {
    byte[] sql = query.sql().getBytes(UTF_8);
    byte[] format = query.format().getBytes(UTF_8);
    NativeTexts names = new NativeTexts(query.parameters().keySet());
    NativeTexts values = new NativeTexts(query.parameters().values());
    try {
      return function.call(
          connection,
          sql,
          sql.length,
          format,
          format.length,
          names.pointers,
          names.lengths,
          values.pointers,
          values.lengths,
          query.parameters().size());
    } finally {
      Reference.reachabilityFence(names);
      Reference.reachabilityFence(values);
    }
  }

  @Override
  public void close() {
    chdb.closeConn(handle);
    released.run();
  }

  /** A function of the library that takes a statement, a format and bound parameters. */
  private interface BoundCall {
    Pointer call(
        Pointer connection,
        byte[] sql,
        long sqlLength,
        byte[] format,
        long formatLength,
        Pointer[] names,
        long[] nameLengths,
        Pointer[] values,
        long[] valueLengths,
        long parameterCount);
  }
}
