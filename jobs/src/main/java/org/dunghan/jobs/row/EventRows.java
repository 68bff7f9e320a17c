/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.codec.digest.MurmurHash3;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;

/** Rows of the table {@code event}. */
public final class EventRows {
  /** The columns, in the order of their bytes. */
  public static final List<String> COLUMNS =
      List.of(
          "source",
          "dossier_id",
          "event_id",
          "event_type",
          "occurred_at",
          "unit_code",
          "procedure_code",
          "channel",
          "resolving_unit_code",
          "holder_code",
          "officer_id",
          "due_at",
          "version",
          "bucket",
          "recorded_at",
          "run_id",
          "file_id",
          "line");

  private static final int NO_SEED = 0;

  private final RowBuffer buffer = new RowBuffer();
  private final RowOutput row = new RowOutput(buffer);

  /** Appends a row of an event that was just read; its version is computed here. */
  public void writeAfterLength(DossierEvent event, int bucket, RowBuffer block) {
    buffer.clear();
    writeValues(event, row);
    long version = MurmurHash3.hash128x64(buffer.bytes(), 0, buffer.size(), NO_SEED)[0];
    writeOrigin(event, version, bucket, row);
    new RowOutput(block).length(buffer.size()).bytes(buffer.bytes(), 0, buffer.size());
  }

  private static void writeValues(DossierEvent event, RowOutput row) {
    row.text(event.source())
        .text(event.dossierId())
        .text(event.eventId())
        .text(event.type().name())
        .instant(event.occurredAt())
        .text(event.unitCode())
        .text(event.procedureCode())
        .text(event.channel())
        .text(event.resolvingUnitCode())
        .text(event.holderCode())
        .text(event.officerId())
        .optional(event.dueAt(), row::instant);
  }

  private static void writeOrigin(DossierEvent event, long version, int bucket, RowOutput row) {
    row.int64(version)
        .uInt16(bucket)
        .instant(event.recordedAt())
        .uInt32(event.origin().runId())
        .uInt32(event.origin().fileId())
        .int64(event.origin().line());
  }

  /** Reads one row. */
  public static StoredEvent read(RowInput row) throws IOException {
    String source = row.code();
    String dossierId = row.text();
    String eventId = row.text();
    EventType type = EventType.valueOf(row.code());
    Instant occurredAt = row.instant();
    String unit = row.code();
    String procedure = row.code();
    String channel = row.code();
    String resolvingUnit = row.code();
    String holder = row.code();
    String officer = row.code();
    Optional<Instant> dueAt = row.optionalInstant();
    long version = row.int64();
    row.uInt16();
    Instant recordedAt = row.instant();
    DossierEvent.Origin origin = new DossierEvent.Origin(row.int32(), row.int32(), row.int64());
    return new StoredEvent(
        new DossierEvent(
            source,
            dossierId,
            eventId,
            type,
            occurredAt,
            recordedAt,
            unit,
            procedure,
            channel,
            resolvingUnit,
            holder,
            officer,
            dueAt,
            origin),
        version);
  }
}
