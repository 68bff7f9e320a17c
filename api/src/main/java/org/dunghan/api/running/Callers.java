/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** Knows whether who asked is still there. */
@Component
class Callers {
  private final List<WatchedProtocol> protocols = new CopyOnWriteArrayList<>();

  void watch(WatchedProtocol protocol) {
    protocols.add(protocol);
  }

  /** Whether nobody is at the other end any more. */
  boolean hasGone(String address, int port) {
    return protocols.stream().allMatch(protocol -> protocol.isClosed(address, port));
  }
}
