/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dunghan.jobs.row.EventRow;
import org.dunghan.jobs.row.RowInput;

/**
 * The rows of one dossier: those that were just read, and those that the warehouse holds. They wait
 * as bytes until it is the dossier's turn, because all dossiers of a task wait at the same time.
 */
final class DossierRows {
  private final List<EventRow> read = new ArrayList<>(4);
  private final List<EventRow> held = new ArrayList<>(0);

  void read(EventRow row) {
    read.add(row);
  }

  void hold(EventRow row) {
    held.add(row);
  }

  /**
   * The events.
   *
   * @param loadedAt what stands for the recorded_at of a row that sent none
   */
  DossierEvents settle(RowInput reader, Instant loadedAt) throws IOException {
    DossierEvents events = new DossierEvents();
    for (EventRow row : held) {
      events.hold(row.read(reader));
    }
    List<ReadEvent> fresh = new ArrayList<>(read.size());
    for (EventRow row : read) {
      fresh.add(new ReadEvent(row.read(reader), row));
    }
    events.settle(fresh, loadedAt);
    return events;
  }
}
