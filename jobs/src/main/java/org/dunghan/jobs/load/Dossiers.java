/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.jobs.row.StoredEvent;

/** The dossiers of one task: what the warehouse held of them, and what is new. */
final class Dossiers {
  private final Map<Key, List<StoredEvent>> events = new HashMap<>();
  private final List<StoredEvent> accepted = new ArrayList<>();

  /** Takes an event that the warehouse holds. */
  void hold(StoredEvent event) {
    List<StoredEvent> versions = versions(event);
    if (versions.stream().noneMatch(event::duplicates)) {
      versions.add(event);
    }
  }

  /** Takes an event that was just read; false when it duplicates one that is held. */
  boolean accept(StoredEvent event) {
    List<StoredEvent> versions = versions(event);
    if (versions.stream().anyMatch(event::duplicates)) {
      return false;
    }
    versions.add(event);
    accepted.add(event);
    return true;
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
