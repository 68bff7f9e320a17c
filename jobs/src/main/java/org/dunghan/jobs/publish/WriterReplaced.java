/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

/** The writer was taken for dead, and another took its place. */
public final class WriterReplaced extends Exception {
  WriterReplaced() {
    super("another job published meanwhile, as this one had not been heard of for a while");
  }
}
