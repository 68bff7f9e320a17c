/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import com.github.luben.zstd.ZstdOutputStream;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;

/** One compressed CSV file per week in which the rows were recorded, in the order of recording. */
final class EventFiles implements AutoCloseable {

  static final String[] COLUMNS = {
    "event_id",
    "dossier_id",
    "event_type",
    "occurred_at",
    "recorded_at",
    "unit_code",
    "procedure_code",
    "channel",
    "resolving_unit_code",
    "holder_code",
    "officer_id",
    "due_at"
  };

  private static final int LEVEL = 12;
  private static final String OFFSET = "+07:00";

  private final Path folder;
  private String name = "";
  private CsvWriter writer;

  EventFiles(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
  }

  void write(Event event) throws IOException {
    open(nameFor(event.recordedAt().toLocalDate()));
    Details details = event.details();
    writer.writeRecord(
        event.id(),
        event.dossierId(),
        event.type().name(),
        instant(event.occurredAt()),
        instant(event.recordedAt()),
        details.unit(),
        details.procedure(),
        details.channel() == null ? null : details.channel().written(),
        null,
        details.holder(),
        details.officer(),
        details.due() == null ? null : instant(details.due().atStartOfDay()));
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
    var compressed = new ZstdOutputStream(file, LEVEL);
    writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(compressed, StandardCharsets.UTF_8));
    writer.writeRecord(COLUMNS);
  }

  private static String nameFor(LocalDate day) {
    return day.isBefore(WardDays.FIRST)
        ? "opening-stock.csv.zst"
        : "week-" + day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) + ".csv.zst";
  }

  private static String instant(LocalDateTime local) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(local) + OFFSET;
  }
}
