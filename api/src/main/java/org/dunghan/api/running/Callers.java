/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Knows whether who asked is still there, and hangs up on who keeps others waiting. */
@Component
public class Callers {
  private final List<WatchedProtocol> protocols = new CopyOnWriteArrayList<>();

  void watch(WatchedProtocol protocol) {
    protocols.add(protocol);
  }

  /** Whether nobody is at the other end of a connection any more. */
  boolean hasGone(String connection) {
    return protocols.stream().allMatch(protocol -> protocol.isClosed(connection));
  }

  /** Ends an answer that is on its way, so that it is seen to be no whole one. */
  public void hangUp(String connection) {
    protocols.forEach(protocol -> protocol.hangUp(connection));
  }
}
