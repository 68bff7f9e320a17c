/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.dunghan.warehouse.Warehouse;

/** A way to the engine on which all that is sent can be watched, and broken off. */
final class Relay implements AutoCloseable {
  private static final int CHUNK_BYTES = 1 << 14;

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final String database;
  private volatile int engine;
  private volatile Watch watch = Relay::pass;

  /**
   * @param warehouse where it leads to
   */
  Relay(Warehouse warehouse) throws IOException {
    database = address(warehouse).getPath();
    leadTo(warehouse);
    threads.execute(this::accept);
  }

  /** Sees what is sent to the engine, and sends it on or not. */
  @FunctionalInterface
  interface Watch {
    /**
     * Takes what the client sent.
     *
     * @throws IOException to close the connection
     */
    void pass(byte[] chunk, int count, OutputStream engine) throws IOException;
  }

  static void pass(byte[] chunk, int count, OutputStream engine) throws IOException {
    engine.write(chunk, 0, count);
  }

  /** The warehouse as it is reached by this way. */
  Warehouse warehouse() {
    return new Warehouse("jdbc:ch://127.0.0.1:" + server.getLocalPort() + database, "default", "");
  }

  /** Leads to another engine from now on. */
  void leadTo(Warehouse warehouse) {
    engine = address(warehouse).getPort();
  }

  private static URI address(Warehouse warehouse) {
    return URI.create(warehouse.url().substring("jdbc:".length()));
  }

  /** Lets a watch see what is sent from now on, instead of the one before. */
  void watch(Watch next) {
    watch = next;
  }

  void watchNothing() {
    watch = Relay::pass;
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        connect(server.accept());
      } catch (IOException e) {
        // The relay is closed, or the engine is not there: the client has seen its connection end.
      }
    }
  }

  private void connect(Socket client) throws IOException {
    try {
      Socket served = new Socket(InetAddress.getLoopbackAddress(), engine);
      threads.execute(
          () -> pump(client, served, (chunk, count, onward) -> watch.pass(chunk, count, onward)));
      threads.execute(() -> pump(served, client, Relay::pass));
    } catch (IOException e) {
      client.close();
      throw e;
    }
  }

  /** Carries bytes one way until either side ends, and then ends both. */
  private static void pump(Socket from, Socket to, Watch watch) {
    try (from;
        to) {
      InputStream input = from.getInputStream();
      byte[] chunk = new byte[CHUNK_BYTES];
      for (int count = input.read(chunk); count >= 0; count = input.read(chunk)) {
        watch.pass(chunk, count, to.getOutputStream());
      }
    } catch (IOException e) {
      // One side left, or the connection was to break: the other side is told by its end.
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    threads.shutdownNow();
  }
}
