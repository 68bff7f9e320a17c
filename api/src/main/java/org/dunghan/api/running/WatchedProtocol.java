/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import java.io.IOException;
import java.util.Optional;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioChannel;
import org.apache.tomcat.util.net.SocketWrapperBase;

/**
 * HTTP as Tomcat speaks it, whose connections can be asked whether somebody is at the other end.
 */
public final class WatchedProtocol extends Http11NioProtocol {
  private static final String HTTP = "http/1.1";

  /**
   * Whether a caller has hung up. Nobody else may read from the connection meanwhile: so it is
   * while a request without a body is being answered.
   */
  boolean isClosed(String id) {
    Optional<SocketWrapperBase<NioChannel>> connection = connection(id);
    try {
      // What is there is kept for the next request; the end of the stream is an exception.
      connection.ifPresent(WatchedProtocol::read);
      return connection.isEmpty();
    } catch (HungUp gone) {
      return true;
    }
  }

  /** Takes no more bytes for a caller, and tells at once whoever waits to send some. */
  void hangUp(String id) {
    connection(id).ifPresent(WatchedProtocol::shut);
  }

  /** By what a request says of its connection: its address may be that of who is behind a proxy. */
  private Optional<SocketWrapperBase<NioChannel>> connection(String id) {
    return getEndpoint().getConnections().stream()
        .filter(open -> open.getServletConnection(HTTP, "").getConnectionId().equals(id))
        .findFirst();
  }

  private static void shut(SocketWrapperBase<NioChannel> connection) {
    try {
      // Closed as a whole, whoever waits would not be told before its time to wait is over.
      connection.getSocket().getIOChannel().shutdownOutput();
    } catch (IOException gone) {
      // There is nobody to hang up on.
    }
  }

  private static void read(SocketWrapperBase<NioChannel> connection) {
    try {
      connection.isReadyForRead();
    } catch (IOException gone) {
      throw new HungUp(gone);
    }
  }

  private static final class HungUp extends RuntimeException {
    HungUp(IOException cause) {
      super(cause);
    }
  }
}
