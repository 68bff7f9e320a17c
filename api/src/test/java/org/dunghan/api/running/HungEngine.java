/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.dunghan.warehouse.Warehouse;

/** An engine that takes connections, and never says a word. */
final class HungEngine implements AutoCloseable {
  private final ServerSocket socket;

  HungEngine() throws IOException {
    socket = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
  }

  Warehouse warehouse() {
    return new Warehouse(
        "jdbc:ch://127.0.0.1:%d/default".formatted(socket.getLocalPort()), "default", "");
  }

  /** Whether somebody asks something before so many milliseconds are over. */
  boolean isAsked(int within) throws IOException {
    socket.setSoTimeout(within);
    try {
      socket.accept();
      return true;
    } catch (SocketTimeoutException nobody) {
      return false;
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
