/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.mapping;

/** A mapping that cannot be used; the message names the key at fault and what to write. */
public final class MappingProblem extends Exception {
  MappingProblem(String message) {
    super(message);
  }

  MappingProblem(String message, Throwable cause) {
    super(message, cause);
  }
}
