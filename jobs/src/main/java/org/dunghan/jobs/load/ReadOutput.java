/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** What reading a file sends through the shuffle. */
sealed interface ReadOutput extends Serializable {

  /**
   * Events of a file that go to one task.
   *
   * @param rows of {@code event} in RowBinary, each after its length
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once it is sent.
  record EventBlock(int fileId, byte[] rows) implements ReadOutput {}

  /**
   * What became of a split of a file, or of all of them.
   *
   * @param split number of the split within its file, from 0
   * @param rows rows read, without the header
   * @param rejected of them
   * @param latest latest recorded_at of an accepted row
   * @param remarks what was read otherwise than it stands in the file, and how often
   * @param refusal why the file is refused as a whole, else empty
   */
  record FileTally(
      int fileId,
      int split,
      long rows,
      long rejected,
      Instant latest,
      SortedMap<String, Long> remarks,
      String refusal)
      implements ReadOutput {

    /** Of a file of which nothing was read. */
    static FileTally nothing(int fileId) {
      return new FileTally(fileId, 0, 0, 0, Instant.EPOCH, new TreeMap<>(), "");
    }

    boolean isRefused() {
      return !refusal.isEmpty();
    }

    /** With the next split of the file; behind a refusal nothing counts as read. */
    FileTally plus(FileTally next) {
      if (isRefused()) {
        return this;
      }
      SortedMap<String, Long> sum = new TreeMap<>(remarks);
      next.remarks.forEach((remark, count) -> sum.merge(remark, count, Long::sum));
      return new FileTally(
          fileId,
          next.split,
          rows + next.rows,
          rejected + next.rejected,
          next.latest.isAfter(latest) ? next.latest : latest,
          sum,
          next.refusal);
    }

    /** One tally for each file, from those of its splits in any order. */
    static List<FileTally> ofFiles(List<FileTally> ofSplits) {
      Map<Integer, FileTally> ofFiles = new TreeMap<>();
      ofSplits.stream()
          .sorted(Comparator.comparingInt(FileTally::split))
          .forEach(tally -> ofFiles.merge(tally.fileId(), tally, FileTally::plus));
      return List.copyOf(ofFiles.values());
    }
  }
}
