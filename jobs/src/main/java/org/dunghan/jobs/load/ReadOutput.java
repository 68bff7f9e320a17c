/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.Serializable;
import java.time.Instant;
import java.util.SortedMap;

/** What reading a file sends through the shuffle. */
sealed interface ReadOutput extends Serializable {

  /** RowBinary rows of {@code event} that go to one task. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once it is sent.
  record EventBlock(byte[] rows) implements ReadOutput {}

  /**
   * What became of a file.
   *
   * @param rows rows read, without the header
   * @param rejected of them
   * @param latest latest recorded_at of an accepted row
   * @param remarks what was read otherwise than it stands in the file, and how often
   * @param refusal why the file is refused as a whole, else empty
   */
  record FileTally(
      int fileId,
      long rows,
      long rejected,
      Instant latest,
      SortedMap<String, Long> remarks,
      String refusal)
      implements ReadOutput {

    boolean isRefused() {
      return !refusal.isEmpty();
    }
  }
}
