/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.row.StoredEvent;

/** The events of one dossier: those that the warehouse holds, and those that are new. */
final class DossierEvents {
  private final List<StoredEvent> held = new ArrayList<>();
  private final List<ReadEvent> accepted = new ArrayList<>();
  private final List<ReadEvent> duplicates = new ArrayList<>(0);

  /** Of rows that say the same at the same time the later run's counts, as in the warehouse. */
  void hold(StoredEvent event) {
    for (int index = 0; index < held.size(); index++) {
      StoredEvent other = held.get(index);
      if (event.saysTheSameAs(other) && isRecordedWith(event, other)) {
        if (compareOrigin(event, other) > 0) {
          held.set(index, event);
        }
        return;
      }
    }
    held.add(event);
  }

  private static int compareOrigin(StoredEvent one, StoredEvent other) {
    return one.event().origin().compareTo(other.event().origin());
  }

  /**
   * Accepts what was read and is not held. The order in which files stand decides, not the one in
   * which tasks got to read them.
   *
   * @param loadedAt what stands for the recorded_at of a row that sent none
   */
  void settle(List<ReadEvent> read, Instant loadedAt) {
    read.sort((one, other) -> compareOrigin(one.stored(), other.stored()));
    for (ReadEvent event : read) {
      if (isDuplicate(event.stored(), loadedAt)) {
        duplicates.add(event);
      } else {
        accepted.add(event);
      }
    }
  }

  /**
   * A source that says the same again at a later time may take back what it said in between, so its
   * row is kept; a row without a time of its own says nothing new.
   */
  private boolean isDuplicate(StoredEvent event, Instant loadedAt) {
    boolean isTimeless = event.event().recordedAt().equals(loadedAt);
    for (StoredEvent other : held) {
      if (event.saysTheSameAs(other) && (isTimeless || isRecordedWith(event, other))) {
        return true;
      }
    }
    for (ReadEvent other : accepted) {
      if (event.saysTheSameAs(other.stored())
          && (isTimeless || isRecordedWith(event, other.stored()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRecordedWith(StoredEvent event, StoredEvent other) {
    return event.event().recordedAt().equals(other.event().recordedAt());
  }

  List<ReadEvent> accepted() {
    return accepted;
  }

  /** The rows that say nothing new. */
  List<ReadEvent> duplicates() {
    return duplicates;
  }

  /** All versions of all events. */
  List<DossierEvent> all() {
    List<DossierEvent> all = new ArrayList<>(held.size() + accepted.size());
    held.forEach(stored -> all.add(stored.event()));
    accepted.forEach(event -> all.add(event.stored().event()));
    return all;
  }

  /** Those that came with certain runs. */
  List<DossierEvent> of(Collection<Integer> runs) {
    List<DossierEvent> some = new ArrayList<>(held.size());
    for (StoredEvent stored : held) {
      if (runs.contains(stored.event().origin().runId())) {
        some.add(stored.event());
      }
    }
    return some;
  }
}
