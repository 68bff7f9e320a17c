/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import com.sun.jna.Pointer;
import java.io.IOException;
import java.io.OutputStream;

/** The answer to one statement, chunk by chunk as the engine delivers it. */
final class QueryResult implements AutoCloseable {
  private static final int COPY_BYTES = 64 * 1024;

  private final Chdb chdb;
  private final Pointer connection;
  private Pointer stream;
  private Pointer chunk;
  private boolean ended;
  private long skipped;

  private QueryResult(Chdb chdb, Pointer connection, Pointer stream, Pointer chunk) {
    this.chdb = chdb;
    this.connection = connection;
    this.stream = stream;
    this.chunk = chunk;
    this.ended = stream == null;
  }

  static QueryResult whole(Chdb chdb, Pointer result) throws StatementException {
    QueryResult whole = new QueryResult(chdb, null, null, result);
    whole.check();
    return whole;
  }

  /** Waits for the first chunk, so that a query that fails at once fails here. */
  static QueryResult streamed(Chdb chdb, Pointer connection, Pointer stream)
      throws StatementException {
    QueryResult streamed = new QueryResult(chdb, connection, stream, null);
    streamed.fetch();
    return streamed;
  }

  /** Whether the current chunk is one; false once the result has ended. */
  boolean hasChunk() {
    return chunk != null && chdb.resultLength(chunk) > 0;
  }

  /** Leaves out the beginning of the current chunk, when the one before it had it already. */
  void skipNamesAndTypes() {
    skipped = NamesAndTypes.length(chdb.resultBuffer(chunk));
  }

  /** Goes to the next chunk. */
  void next() throws StatementException {
    destroyChunk();
    if (!ended) {
      fetch();
    }
  }

  void writeChunk(OutputStream out) throws IOException {
    Pointer buffer = chdb.resultBuffer(chunk);
    long length = chdb.resultLength(chunk);
    byte[] copy = new byte[(int) Math.min(length, COPY_BYTES)];
    for (long offset = skipped; offset < length; offset += copy.length) {
      int count = (int) Math.min(copy.length, length - offset);
      buffer.read(offset, copy, 0, count);
      out.write(copy, 0, count);
    }
  }

  /** What the engine has counted by the current chunk. */
  Summary summary() {
    return chunk == null ? Summary.NOTHING : Summary.of(chdb, chunk);
  }

  private void fetch() throws StatementException {
    skipped = 0;
    chunk = chdb.streamFetchResult(connection, stream);
    check();
    ended = !hasChunk();
  }

  private void check() throws StatementException {
    String error = chdb.resultError(chunk);
    if (error != null) {
      ended = true;
      close();
      throw StatementException.fromEngine(error);
    }
  }

  /** Cancels what has not been fetched. */
  @Override
  public void close() {
    destroyChunk();
    if (stream != null) {
      if (!ended) {
        chdb.streamCancelQuery(connection, stream);
      }
      chdb.destroyQueryResult(stream);
      stream = null;
    }
  }

  private void destroyChunk() {
    if (chunk != null) {
      chdb.destroyQueryResult(chunk);
      chunk = null;
    }
  }
}
