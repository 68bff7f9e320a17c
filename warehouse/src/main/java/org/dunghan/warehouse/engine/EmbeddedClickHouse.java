/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A real ClickHouse in this process, reached by JDBC or HTTP on loopback like any other.
 *
 * <p>One at a time in a process; after it is closed another may be started, also elsewhere. The
 * first start on a machine fetches the engine by npm.
 */
public final class EmbeddedClickHouse implements AutoCloseable {
  private static final int GRACE_SECONDS = 3;

  private final Engine engine;
  private final Endpoint endpoint;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final Thread closing = new Thread(this::close, "clickhouse-closing");

  private EmbeddedClickHouse(Engine engine, Endpoint endpoint) {
    this.engine = engine;
    this.endpoint = endpoint;
    // The library crashes a JVM that ends while a connection is open.
    Runtime.getRuntime().addShutdownHook(closing);
  }

  /** Opens or creates the database in a directory, on any free port. */
  public static EmbeddedClickHouse start(Path data) {
    return start(data, 0);
  }

  /**
   * Opens or creates the database in a directory.
   *
   * @param port of 127.0.0.1, 0 for any free one
   * @throws EngineException when it cannot start; the message says what to do
   */
  public static EmbeddedClickHouse start(Path data, int port) {
    Engine engine = Engine.open(EngineLibrary.ofThisMachine().path(), data);
    try {
      return new EmbeddedClickHouse(engine, Endpoint.start(engine, port));
    } catch (EngineException failure) {
      engine.close();
      throw failure;
    }
  }

  public int port() {
    return endpoint.port();
  }

  /** The absolute directory of the database. */
  public Path data() {
    return engine.path();
  }

  /** ClickHouse's version, for example 26.7.2.1. */
  public String version() {
    return engine.value("SELECT version()");
  }

  public String jdbcUrl() {
    return jdbcUrl("default");
  }

  public String jdbcUrl(String database) {
    return "jdbc:clickhouse://" + Endpoint.HOST + ":" + port() + "/" + database;
  }

  /**
   * Runs a statement in the database {@code default}.
   *
   * @throws EngineException with ClickHouse's message when it fails
   */
  public void execute(String sql) {
    engine.value(sql);
  }

  @Override
  public void close() {
    if (closed.compareAndSet(false, true)) {
      engine.awaitEnd(GRACE_SECONDS);
      endpoint.close();
      engine.close();
      if (Thread.currentThread() != closing) {
        removeHook();
      }
    }
  }

  private void removeHook() {
    try {
      Runtime.getRuntime().removeShutdownHook(closing);
    } catch (IllegalStateException alreadyStopping) {
      // The hook finds everything closed.
    }
  }
}
