/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Fifteen months of the wards, and what was recorded after them. A larger history is one of larger
 * wards over the same days.
 */
final class History {

  /** Last day of which the history tells. */
  static final LocalDate LAST = LocalDate.of(2026, 9, 30);

  private static final LocalDate LAST_OF_INCREMENTS = LocalDate.of(2026, 11, 20);
  private static final LocalDateTime RECORDED = LAST.plusDays(1).atTime(1, 0);

  /** What was taken over from the districts is the same at any volume. */
  private static final long ROWS_OF_INHERITED = 18_500;

  private static final double ROWS_OF_VOLUME_ONE = 2_872_000;

  private final double volume;
  private final double largest;
  private final List<Integer> increments;

  /**
   * @param rows of the history, about
   * @param largest how many times its share the first ward has of them
   * @param increments rows of each file that follows it
   */
  History(long rows, double largest, List<Integer> increments) {
    this.volume = Math.max(0, rows - ROWS_OF_INHERITED) / ROWS_OF_VOLUME_ONE;
    this.largest = largest;
    this.increments = increments;
  }

  /** Returns the number of rows of the history. */
  long writeTo(Path folder) throws IOException {
    LocalDate until = increments.isEmpty() ? LAST : LAST_OF_INCREMENTS;
    try (HistoryFiles files = new HistoryFiles(folder, RECORDED, increments)) {
      Sample.times(volume, largest, until).writeTo(files);
      return files.rows();
    }
  }
}
