/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

/** A body that is larger than what is read of one; its message says how large: a 413. */
public final class OversizedBody extends RuntimeException {
  public OversizedBody(String message) {
    super(message);
  }
}
