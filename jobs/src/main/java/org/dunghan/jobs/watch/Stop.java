/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import java.time.Duration;

/** Whether a watch is to end. */
@FunctionalInterface
public interface Stop {
  /** Waits for a while, or for less when the watch is to end. */
  boolean within(Duration pause);
}
