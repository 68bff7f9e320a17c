/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

/** A body that cannot be read; its message says what to send instead, and becomes a 400. */
public final class UnusableBody extends RuntimeException {
  public UnusableBody(String message) {
    super(message);
  }
}
