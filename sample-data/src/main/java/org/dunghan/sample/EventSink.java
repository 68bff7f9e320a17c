/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.io.IOException;

/** Takes rows in the order in which they were recorded. */
interface EventSink extends AutoCloseable {

  void write(Event event) throws IOException;

  /** Whether it wants no more rows. */
  default boolean isFull() {
    return false;
  }

  @Override
  void close() throws IOException;
}
