/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;

/**
 * A row of the table {@code event} as bytes, which take a third of the room of its values.
 *
 * @param bytes where the row stands, perhaps among others
 * @param until where it ends
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed.
public record EventRow(byte[] bytes, int from, int until) {
  /** The next row in a block, which stands after its length; its values are yet to be read. */
  public static EventRow next(byte[] block, RowInput rows) throws IOException {
    int length = rows.length();
    return new EventRow(block, rows.position(), rows.position() + length);
  }

  /** The values, read with a reader that may be used again. */
  public StoredEvent read(RowInput row) throws IOException {
    return EventRows.read(row.over(bytes, from, until));
  }

  /** Writes the row as it came. */
  public void write(TableRows table) throws IOException {
    table.add(bytes, from, until);
  }
}
