/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import com.sun.jna.Pointer;
import java.io.IOException;
import java.io.InputStream;

/** The data of one insert on their way into the engine; closing before the end takes them back. */
final class InsertStream implements AutoCloseable {
  private static final int CHUNK_BYTES = 256 * 1024;

  private final Chdb chdb;
  private final Pointer stream;

  InsertStream(Chdb chdb, Pointer stream) throws StatementException {
    this.chdb = chdb;
    this.stream = stream;
    if (chdb.streamInsertError(stream) != null) {
      StatementException failure = failure();
      close();
      throw failure;
    }
  }

  Summary transferFrom(InputStream data) throws IOException, StatementException {
    byte[] chunk = new byte[CHUNK_BYTES];
    for (int count; (count = data.readNBytes(chunk, 0, chunk.length)) > 0; ) {
      if (chdb.streamAppend(stream, chunk, count) != 0) {
        throw failure();
      }
    }
    return done();
  }

  private Summary done() throws StatementException {
    Pointer result = chdb.streamDone(stream);
    try {
      String error = chdb.resultError(result);
      if (error != null) {
        throw StatementException.fromEngine(error);
      }
      return Summary.of(chdb, result);
    } finally {
      chdb.destroyQueryResult(result);
    }
  }

  private StatementException failure() {
    String error = chdb.streamInsertError(stream);
    return StatementException.fromEngine(error == null ? "The engine ended the insert" : error);
  }

  @Override
  public void close() {
    chdb.destroyInsertStream(stream);
  }
}
