/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import org.dunghan.jobs.row.RowOutput;
import org.dunghan.jobs.row.StoredEvent;

/**
 * An event that was just read, with its row as the table {@code event} takes it.
 *
 * @param block where the row stands
 * @param until where it ends
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed.
record ReadEvent(StoredEvent stored, byte[] block, int from, int until) {
  void write(RowOutput row) throws IOException {
    row.bytes(block, from, until - from);
  }
}
