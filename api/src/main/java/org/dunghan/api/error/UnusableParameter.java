/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

/** A parameter that cannot be used; its message says what to send instead, and becomes a 400. */
public final class UnusableParameter extends RuntimeException {
  public UnusableParameter(String message) {
    super(message);
  }
}
