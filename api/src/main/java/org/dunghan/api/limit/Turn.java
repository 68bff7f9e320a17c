/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.limit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import org.dunghan.api.running.Callers;

/** The turn that a request has. */
final class Turn {
  private final String connection;
  private final HttpServletResponse response;
  private Semaphore held;

  Turn(Semaphore held, HttpServletRequest request, HttpServletResponse response) {
    this.held = held;
    this.response = response;
    connection = request.getServletConnection().getConnectionId();
  }

  /**
   * Has an answer that is on its way go on in another turn, or breaks it off where none is free.
   */
  synchronized void goOnIn(Semaphore others, Callers callers) {
    if (held == null || held == others || !response.isCommitted()) {
      return;
    }
    if (others.tryAcquire()) {
      held.release();
      held = others;
    } else {
      callers.hangUp(connection);
    }
  }

  synchronized void end() {
    held.release();
    held = null;
  }
}
