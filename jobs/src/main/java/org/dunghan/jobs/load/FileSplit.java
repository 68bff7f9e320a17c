/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.dunghan.jobs.read.Split;

/**
 * What one task reads.
 *
 * @param number of the split within its file, from 0
 */
record FileSplit(NumberedFile file, int number, Split split) implements Serializable {

  /** The splits of a file, in order. */
  static List<FileSplit> all(NumberedFile file) {
    List<Split> splits = file.file().splits();
    return IntStream.range(0, splits.size())
        .mapToObj(number -> new FileSplit(file, number, splits.get(number)))
        .toList();
  }
}
