/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.jobs.row.Bucket;
import org.dunghan.jobs.row.DossierKey;
import org.dunghan.jobs.row.EventRow;
import org.dunghan.jobs.row.TableRows;

/** The dossiers of one task. */
final class Dossiers {
  private final Map<DossierKey, DossierRows> dossiers = new HashMap<>();

  /** Takes an event that was just read. */
  void read(DossierKey key, EventRow row) {
    of(key).read(row);
  }

  /** Takes an event that the warehouse holds. */
  void hold(DossierKey key, EventRow row) {
    of(key).hold(row);
  }

  private DossierRows of(DossierKey key) {
    return dossiers.computeIfAbsent(key, any -> new DossierRows());
  }

  boolean isEmpty() {
    return dossiers.isEmpty();
  }

  int size() {
    return dossiers.size();
  }

  /** In the order in which the table {@code event} keeps them. */
  List<DossierRows> sorted() {
    return dossiers.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Writes rows of the table {@code touched_dossier}. */
  void writeKeys(int runId, TableRows table) throws IOException {
    for (DossierKey key : dossiers.keySet()) {
      table
          .row()
          .uInt32(runId)
          .uInt16(Bucket.of(key.dossierId()))
          .text(key.source())
          .text(key.dossierId());
      table.end();
    }
  }
}
