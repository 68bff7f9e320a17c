/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Plain CSV: {@code history/YYYY-MM.csv} by the month of recording, and after the history one
 * {@code increment-N.csv} after the other.
 */
final class HistoryFiles implements EventSink {

  private final Path folder;
  private final LocalDateTime end;
  private final Deque<Integer> increments;
  private YearMonth month;
  private CsvWriter writer;
  private long rows;
  private long left;
  private int opened;
  private boolean full;

  /**
   * @param end what was recorded from then on is no history
   * @param increments rows of each file that follows it
   */
  HistoryFiles(Path folder, LocalDateTime end, List<Integer> increments) throws IOException {
    this.folder = folder;
    this.end = end;
    this.increments = new ArrayDeque<>(increments);
    Files.createDirectories(folder.resolve("history"));
  }

  @Override
  public void write(Event event) throws IOException {
    if (event.recordedAt().isBefore(end)) {
      openHistory(YearMonth.from(event.recordedAt()));
      rows++;
    } else if (left == 0 && increments.isEmpty()) {
      full = true;
      return;
    } else {
      openIncrement();
      left--;
    }
    writer.writeRecord(EventRow.of(event));
  }

  @Override
  public boolean isFull() {
    return full;
  }

  /** Rows of the history. */
  long rows() {
    return rows;
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }

  private void openHistory(YearMonth wanted) throws IOException {
    if (!wanted.equals(month)) {
      month = wanted;
      open("history/" + month + ".csv");
    }
  }

  private void openIncrement() throws IOException {
    if (left == 0) {
      left = increments.remove();
      opened++;
      open("increment-" + opened + ".csv");
    }
  }

  private void open(String name) throws IOException {
    close();
    writer = EventRow.writer(Files.newOutputStream(folder.resolve(name)));
  }
}
