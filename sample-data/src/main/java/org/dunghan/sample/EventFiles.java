/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import com.github.luben.zstd.ZstdOutputStream;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** One compressed CSV file per week in which the rows were recorded, in the order of recording. */
final class EventFiles implements EventSink {

  private static final int LEVEL = 12;

  private final Path folder;
  private String name = "";
  private CsvWriter writer;

  EventFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  @Override
  public void write(Event event) throws IOException {
    open(nameFor(event.recordedAt().toLocalDate()));
    writer.writeRecord(EventRow.of(event));
  }

  @Override
  public void close() throws IOException {
    if (writer != null) {
      writer.close();
    }
  }

  private void open(String wanted) throws IOException {
    if (wanted.equals(name)) {
      return;
    }
    close();
    name = wanted;
    var file = new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)));
    writer = EventRow.writer(new ZstdOutputStream(file, LEVEL));
  }

  private static String nameFor(LocalDate day) {
    return day.isBefore(WardDays.FIRST)
        ? "opening-stock.csv.zst"
        : "week-" + day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) + ".csv.zst";
  }
}
