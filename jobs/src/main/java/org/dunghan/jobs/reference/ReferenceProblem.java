/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

/** Reference data that cannot be used; the message names file and line, and says what to send. */
public final class ReferenceProblem extends Exception {
  ReferenceProblem(String message) {
    super(message, null, false, false);
  }
}
