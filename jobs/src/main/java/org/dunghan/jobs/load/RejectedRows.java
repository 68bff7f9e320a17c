/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dunghan.jobs.contract.InvalidRow;
import org.dunghan.jobs.read.Rows;
import org.dunghan.jobs.row.RowBuffer;
import org.dunghan.jobs.row.RowOutput;
import org.dunghan.jobs.row.RowStream;
import org.dunghan.jobs.row.TableRows;

/**
 * Keeps the rejected rows of one file. The table replaces equal keys, so a task that is tried again
 * keeps no row twice.
 */
final class RejectedRows {
  private static final int BLOCK_BYTES = 1 << 20;
  private static final List<String> COLUMNS =
      List.of("run_id", "file_id", "file_name", "line", "column_name", "reason", "content");

  private final RowStream warehouse;
  private final int runId;
  private final NumberedFile file;
  private final List<byte[]> rows = new ArrayList<>();
  private int bytes;

  RejectedRows(RowStream warehouse, int runId, NumberedFile file) {
    this.warehouse = warehouse;
    this.runId = runId;
    this.file = file;
  }

  void add(Rows row, InvalidRow why) throws IOException {
    RowBuffer encoded = new RowBuffer();
    new RowOutput(encoded)
        .uInt32(runId)
        .uInt32(file.id())
        .text(file.file().name())
        .int64(row.line())
        .text(why.column())
        .text(why.getMessage())
        .text(row.content());
    rows.add(encoded.toByteArray());
    bytes += encoded.size();
    if (bytes >= BLOCK_BYTES) {
      flush();
    }
  }

  void flush() throws IOException {
    if (!rows.isEmpty()) {
      warehouse.insert("rejected_row", COLUMNS, this::writeTo);
      rows.clear();
      bytes = 0;
    }
  }

  private void writeTo(TableRows table) throws IOException {
    for (byte[] row : rows) {
      table.add(row, 0, row.length);
    }
  }
}
