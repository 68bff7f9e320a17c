/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.io.Closeable;
import java.io.IOException;
import org.dunghan.jobs.contract.InvalidRow;

/** The rows of one file under its own column names; a row is valid until the next one is read. */
public interface NamedRows extends Closeable {
  /**
   * Goes to the next row.
   *
   * @return false after the last one
   * @throws RefusedFile when the rest of the file cannot be read, or breaks its rules as a whole
   */
  boolean next() throws RefusedFile, IOException;

  /**
   * The value of a column as text, empty where the row has none.
   *
   * @throws InvalidRow when the row as a whole cannot be read
   */
  String value(String column) throws InvalidRow;

  /** What a column says, in this row and in all that follow. */
  default Cell cell(String column) {
    return () -> value(column);
  }

  /** Line on which the row begins, from 1; in Parquet and XES the number of the row. */
  long line();

  /** Place within its case: 0 for the case itself, as every row of a table is; then its events. */
  default int position() {
    return 0;
  }

  /** The row as a text, for whoever mends it. */
  String content();
}
