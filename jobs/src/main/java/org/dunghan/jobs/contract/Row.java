/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.contract;

import java.time.Instant;
import java.util.Optional;

/** A row as it was read: text values by column. */
@FunctionalInterface
public interface Row {
  /**
   * The value of a column, empty where the row has none.
   *
   * @throws InvalidRow when the row as a whole cannot be read
   */
  String value(EventColumn column) throws InvalidRow;

  /** The value of a column that was read as an instant, not as a text. */
  default Optional<Instant> instant(EventColumn column) {
    return Optional.empty();
  }
}
