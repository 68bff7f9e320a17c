/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

/** A generation that cannot be what is asked of it; the message says why. */
public final class UnknownGeneration extends Exception {
  UnknownGeneration(String message) {
    super(message);
  }
}
