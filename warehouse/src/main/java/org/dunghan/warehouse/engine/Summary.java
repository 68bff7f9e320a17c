/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import com.sun.jna.Pointer;

/** What a statement read and wrote, for the header {@code X-ClickHouse-Summary}. */
record Summary(long rowsRead, long bytesRead, long rowsWritten, long bytesWritten) {
  static final Summary NOTHING = new Summary(0, 0, 0, 0);

  static Summary of(Chdb chdb, Pointer result) {
    return new Summary(
        chdb.resultStorageRowsRead(result),
        chdb.resultStorageBytesRead(result),
        chdb.resultRowsWritten(result),
        chdb.resultBytesWritten(result));
  }

  /** ClickHouse writes the numbers as strings. */
  String json() {
    return """
        {"read_rows":"%d","read_bytes":"%d","written_rows":"%d","written_bytes":"%d",\
        "total_rows_to_read":"0","result_rows":"0","result_bytes":"0","elapsed_ns":"0"}"""
        .formatted(rowsRead, bytesRead, rowsWritten, bytesWritten);
  }
}
