/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

/** An account that cannot be made or kept; its message says what to send instead. */
final class UnusableAccount extends RuntimeException {
  UnusableAccount(String message) {
    super(message);
  }
}
