/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.time.Instant;
import java.util.Optional;
import org.dunghan.jobs.contract.InvalidRow;

/** What one column says in the row that was read last. */
@FunctionalInterface
interface Cell {
  /** A column that the file has not. */
  Cell EMPTY = () -> "";

  /**
   * The value as text, empty where the row has none.
   *
   * @throws InvalidRow when the row as a whole cannot be read
   */
  String text() throws InvalidRow;

  /** The value of a column that the file holds as instants, not as text. */
  default Optional<Instant> instant() {
    return Optional.empty();
  }
}
