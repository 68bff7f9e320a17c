/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

/** A layer that does not hold what was written to it; it must not be published. */
public final class BrokenLayer extends Exception {
  BrokenLayer(String message) {
    super(message);
  }
}
