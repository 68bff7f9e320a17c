/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The engine of this process, open on one directory. The library allows no second one beside it.
 */
final class Engine implements AutoCloseable {
  /** A load has two statements for every processor. */
  private static final int MOST_STATEMENTS =
      Math.max(32, 4 * Runtime.getRuntime().availableProcessors());

  private static final int PATIENCE_SECONDS = 10;

  private static Path running;

  private final Semaphore statements = new Semaphore(MOST_STATEMENTS, true);
  private final Chdb chdb;
  private final DataDirectory data;
  // The library shuts the engine down with its last connection: this one stays open.
  private final EngineConnection first;
  private final String timezone;
  private boolean ended;

  private Engine(Chdb chdb, DataDirectory data) {
    this.chdb = chdb;
    this.data = data;
    this.first = new EngineConnection(chdb, data.path(), () -> {});
    this.timezone = value("SELECT timezone()");
  }

  static synchronized Engine open(Path library, Path path) {
    if (running != null) {
      throw new EngineException(
          "This process already runs the engine on " + running + ": close that one first.");
    }
    Chdb chdb = load(library);
    DataDirectory data = DataDirectory.hold(path);
    try {
      Engine engine = new Engine(chdb, data);
      running = data.path();
      return engine;
    } catch (EngineException failure) {
      data.close();
      throw failure;
    }
  }

  private static Chdb load(Path library) {
    try {
      return Chdb.load(library);
    } catch (UnsatisfiedLinkError failure) {
      throw new EngineException(
          "Cannot load " + library + ": it needs Linux with glibc, or is damaged: remove it.",
          failure);
    }
  }

  Path path() {
    return data.path();
  }

  String timezone() {
    return timezone;
  }

  /** Begins a session; a statement more than the machine can bear waits for its turn. */
  EngineConnection connect() throws StatementException {
    try {
      if (statements.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return new EngineConnection(chdb, data.path(), statements::release);
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
    throw new StatementException(
        StatementException.TOO_MANY_SIMULTANEOUS_QUERIES,
        MOST_STATEMENTS + " statements are running: try again when one has ended");
  }

  /** The answer to a statement that returns little, as text. */
  String value(String sql) {
    try (EngineConnection connection = connect();
        QueryResult result = connection.run(new Query(sql, "TabSeparatedRaw", Map.of()))) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (result.hasChunk()) {
        result.writeChunk(out);
      }
      return out.toString(UTF_8).strip();
    } catch (StatementException failure) {
      throw new EngineException(failure.getMessage(), failure);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Waits for running statements to end and lets no other begin; false if one still runs. */
  synchronized boolean awaitEnd(int seconds) {
    try {
      ended = ended || statements.tryAcquire(MOST_STATEMENTS, seconds, TimeUnit.SECONDS);
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
    return ended;
  }

  /** Closes the engine, unless a statement still runs: closing below one aborts the process. */
  @Override
  public void close() {
    synchronized (Engine.class) {
      if (awaitEnd(PATIENCE_SECONDS)) {
        first.close();
        data.close();
        running = null;
      }
    }
  }
}
