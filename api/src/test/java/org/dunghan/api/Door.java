/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port that is refused or leads to another one: an engine that goes away and comes back. */
final class Door implements AutoCloseable {
  private final int port;
  private final Set<Socket> passages = ConcurrentHashMap.newKeySet();
  private ServerSocket entrance;

  Door() throws IOException {
    try (var free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
  }

  int port() {
    return port;
  }

  void open(int target) throws IOException {
    var opened = new ServerSocket();
    opened.setReuseAddress(true);
    opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    entrance = opened;
    start(() -> admit(opened, target));
  }

  void shut() throws IOException {
    entrance.close();
    for (Socket passage : passages) {
      passage.close();
    }
    passages.clear();
  }

  @Override
  public void close() throws IOException {
    shut();
  }

  private void admit(ServerSocket opened, int target) {
    try {
      while (true) {
        Socket outside = opened.accept();
        var inside = new Socket(InetAddress.getLoopbackAddress(), target);
        passages.add(outside);
        passages.add(inside);
        start(() -> copy(outside, inside));
        start(() -> copy(inside, outside));
      }
    } catch (IOException shut) {
      // The door is shut: nobody is admitted any more.
    }
  }

  private static void copy(Socket from, Socket to) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      in.transferTo(out);
    } catch (IOException gone) {
      // One end has gone: the other is closed.
    }
  }

  private static void start(Runnable task) {
    var thread = new Thread(task, "door");
    thread.setDaemon(true);
    thread.start();
  }
}
