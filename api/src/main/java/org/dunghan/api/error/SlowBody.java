/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

/** A body that is not here when its time is over; its message says how to send it: a 408. */
public final class SlowBody extends RuntimeException {
  public SlowBody(String message) {
    super(message);
  }
}
