/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.dunghan.jobs.contract.Row;

/** The rows of one file, in order; a row is valid until the next one is read. */
public interface Rows extends Row, Closeable {
  /**
   * Goes to the next row.
   *
   * @return false after the last one
   * @throws RefusedFile when the rest of the file cannot be read, or breaks the contract as a whole
   */
  boolean next() throws RefusedFile, IOException;

  /** Line on which the row begins, from 1; in Parquet and XES the number of the row. */
  long line();

  /** The row as a text, for whoever mends it. */
  String content();

  /** What was read otherwise than it stands in the file so far, and how often. */
  default Map<String, Long> remarks() {
    return Map.of();
  }
}
