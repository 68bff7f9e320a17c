/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.row.Bucket;
import org.dunghan.jobs.row.RowOutput;
import org.dunghan.jobs.row.StoredEvent;

/** The dossiers of one task. */
final class Dossiers {
  private final Map<Key, DossierEvents> dossiers = new HashMap<>();
  private List<DossierEvents> sorted = List.of();

  /** Takes an event that was just read. */
  void read(ReadEvent event) {
    of(event.stored()).read(event);
  }

  /** Takes an event that the warehouse holds. */
  void hold(StoredEvent event) {
    of(event).hold(event);
  }

  private DossierEvents of(StoredEvent stored) {
    DossierEvent event = stored.event();
    return dossiers.computeIfAbsent(
        new Key(event.source(), event.dossierId()), any -> new DossierEvents());
  }

  /**
   * Accepts what was read and is not held.
   *
   * @return number of rows that say nothing new, by file
   */
  Map<Integer, Long> settle(Instant loadedAt) {
    Map<Integer, Long> duplicates = new HashMap<>();
    sorted =
        dossiers.entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .map(Map.Entry::getValue)
            .toList();
    for (DossierEvents dossier : sorted) {
      for (ReadEvent duplicate : dossier.settle(loadedAt)) {
        duplicates.merge(duplicate.stored().event().origin().fileId(), 1L, Long::sum);
      }
    }
    return duplicates;
  }

  boolean isEmpty() {
    return dossiers.isEmpty();
  }

  /** Those that are settled, in the order in which the table {@code event} keeps them. */
  List<DossierEvents> all() {
    return sorted;
  }

  /** Writes rows of the table {@code touched_dossier}. */
  void writeKeys(RowOutput row) throws IOException {
    for (Key key : dossiers.keySet()) {
      row.uInt16(Bucket.of(key.dossierId())).text(key.source()).text(key.dossierId());
    }
  }

  private record Key(String source, String dossierId) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int bySource = source.compareTo(other.source);
      return bySource == 0 ? dossierId.compareTo(other.dossierId) : bySource;
    }
  }
}
