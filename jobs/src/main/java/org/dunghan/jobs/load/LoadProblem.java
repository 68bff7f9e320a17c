/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

/** A load that cannot go on; the message tells the user what to do. */
public final class LoadProblem extends Exception {
  LoadProblem(String message) {
    super(message);
  }

  LoadProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
