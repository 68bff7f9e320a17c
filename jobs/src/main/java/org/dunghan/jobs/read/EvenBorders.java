/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.ArrayList;
import java.util.List;

/** Borders at even distances, for files whose readers find the rows between them. */
final class EvenBorders implements Borders {
  private final long splitBytes;
  private long size;

  EvenBorders(long splitBytes) {
    this.splitBytes = splitBytes;
  }

  @Override
  public void pass(byte[] bytes, int from, int to) {
    size += to - from;
  }

  @Override
  public void leaveOut() {
    // No such file grows at its end.
  }

  @Override
  public List<Split> splits() {
    List<Split> splits = new ArrayList<>();
    long begin = 0;
    while (size - begin > splitBytes) {
      splits.add(new Split(begin, begin + splitBytes, 0, 0));
      begin += splitBytes;
    }
    splits.add(new Split(begin, size, 0, 0));
    return splits;
  }
}
