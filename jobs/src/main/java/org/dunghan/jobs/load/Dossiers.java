/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.jobs.row.StoredEvent;

/** The dossiers of one task: what the warehouse held of them, and what is new. */
final class Dossiers {
  private final Instant loadedAt;
  private final Map<Key, List<StoredEvent>> events = new HashMap<>();
  private final List<StoredEvent> accepted = new ArrayList<>();

  /**
   * @param loadedAt what stands for the recorded_at of a row that sent none
   */
  Dossiers(Instant loadedAt) {
    this.loadedAt = loadedAt;
  }

  /** Takes an event that the warehouse holds. */
  void hold(StoredEvent event) {
    List<StoredEvent> versions = versions(event);
    if (versions.stream().noneMatch(held -> duplicates(event, held))) {
      versions.add(event);
    }
  }

  /** Takes an event that was just read; false when it duplicates one that is held. */
  boolean accept(StoredEvent event) {
    List<StoredEvent> versions = versions(event);
    if (versions.stream().anyMatch(held -> duplicates(event, held))) {
      return false;
    }
    versions.add(event);
    accepted.add(event);
    return true;
  }

  /**
   * A source that says the same again at a later time may take back what it said in between, so its
   * row is kept; a row without a time of its own says nothing new.
   */
  private boolean duplicates(StoredEvent event, StoredEvent held) {
    Instant recordedAt = event.event().recordedAt();
    return event.saysTheSameAs(held)
        && (recordedAt.equals(loadedAt) || recordedAt.equals(held.event().recordedAt()));
  }

  private List<StoredEvent> versions(StoredEvent event) {
    Key key = new Key(event.event().source(), event.event().dossierId());
    return events.computeIfAbsent(key, any -> new ArrayList<>());
  }

  List<StoredEvent> accepted() {
    return accepted;
  }

  /** All versions of all events, dossier by dossier. */
  Collection<List<StoredEvent>> all() {
    return events.values();
  }

  private record Key(String source, String dossierId) {}
}
