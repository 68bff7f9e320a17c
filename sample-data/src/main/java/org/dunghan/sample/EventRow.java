/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** How an event is written: the columns of the data contract, in its order. */
final class EventRow {

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

  private static final String OFFSET = "+07:00";

  private EventRow() {}

  /** A writer that has written the header. */
  static CsvWriter writer(OutputStream file) throws IOException {
    CsvWriter writer =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new OutputStreamWriter(file, StandardCharsets.UTF_8));
    writer.writeRecord(COLUMNS);
    return writer;
  }

  static String[] of(Event event) {
    Details details = event.details();
    return new String[] {
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
      details.due() == null ? null : instant(details.due().atStartOfDay())
    };
  }

  /** To the second. The formatters of the JDK take longer than all the rest of a row. */
  private static String instant(LocalDateTime local) {
    StringBuilder text = new StringBuilder(25).append(local.getYear());
    twoDigits(text.append('-'), local.getMonthValue());
    twoDigits(text.append('-'), local.getDayOfMonth());
    twoDigits(text.append('T'), local.getHour());
    twoDigits(text.append(':'), local.getMinute());
    twoDigits(text.append(':'), local.getSecond());
    return text.append(OFFSET).toString();
  }

  private static void twoDigits(StringBuilder text, int number) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }
}
