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
  /**
   * Whether a caller has hung up. Nobody else may read from the connection meanwhile: so it is
   * while a request without a body is being answered.
   */
  boolean isClosed(String address, int port) {
    Optional<SocketWrapperBase<NioChannel>> connection = connection(address, port);
    try {
      // What is there is kept for the next request; the end of the stream is an exception.
      connection.ifPresent(WatchedProtocol::read);
      return connection.isEmpty();
    } catch (HungUp gone) {
      return true;
    }
  }

  /** Takes no more bytes for a caller, and tells at once whoever waits to send some. */
  void hangUp(String address, int port) {
    connection(address, port).ifPresent(WatchedProtocol::shut);
  }

  private Optional<SocketWrapperBase<NioChannel>> connection(String address, int port) {
    return getEndpoint().getConnections().stream()
        .filter(open -> open.getRemotePort() == port && open.getRemoteAddr().equals(address))
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
