/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.contract;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of one event of a dossier. Codes that the event does not give are empty.
 *
 * @param source system that the event comes from; ids are per source
 * @param eventId the same id again is a correction
 * @param recordedAt when the source knew it, else the moment of the load
 * @param unitCode the receiving unit
 * @param channel as sent
 * @param officerId pseudonym
 * @param dueAt due date that this event sets; local midnight means that day
 * @param origin where the row was read
 */
public record DossierEvent(
    String source,
    String dossierId,
    String eventId,
    EventType type,
    Instant occurredAt,
    Instant recordedAt,
    String unitCode,
    String procedureCode,
    String channel,
    String resolvingUnitCode,
    String holderCode,
    String officerId,
    Optional<Instant> dueAt,
    Origin origin) {

  /** The same event, recorded at a moment and read at a place. */
  public DossierEvent recorded(Instant when, Origin where) {
    return new DossierEvent(
        source,
        dossierId,
        eventId,
        type,
        occurredAt,
        when,
        unitCode,
        procedureCode,
        channel,
        resolvingUnitCode,
        holderCode,
        officerId,
        dueAt,
        where);
  }

  /**
   * Where an event was read; it orders versions of one event that were recorded at the same moment.
   */
  public record Origin(int runId, int fileId, long line) implements Comparable<Origin> {
    @Override
    public int compareTo(Origin other) {
      int run = Integer.compare(runId, other.runId);
      int file = Integer.compare(fileId, other.fileId);
      return run != 0 ? run : file != 0 ? file : Long.compare(line, other.line);
    }
  }
}
