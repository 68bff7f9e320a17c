/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.sql.Connection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.mapping.Mapping;
import org.dunghan.jobs.read.EventFile;

/** Files, which the next run knows by their checksums. */
record FileInput(List<NumberedFile> files) implements Input {
  static final FileInput NONE = new FileInput(List.of());

  /**
   * Those that were not loaded before.
   *
   * @param known checksums of those that were
   */
  static FileInput of(List<EventFile> found, Optional<Mapping> mapping, Set<String> known) {
    List<NumberedFile> fresh = new ArrayList<>();
    for (EventFile stored : found) {
      EventFile file =
          mapping.map(by -> stored.knownBy(by.identity(stored.checksum()))).orElse(stored);
      if (!known.contains(file.checksum())) {
        fresh.add(new NumberedFile(fresh.size() + 1, file));
      }
    }
    return new FileInput(fresh);
  }

  @Override
  public SparkStages.ReadStage read(
      SparkStages stages, String source, int runId, Instant loadedAt, long heldEvents) {
    return stages.read(files, source, runId, loadedAt, heldEvents);
  }

  @Override
  public void record(int runId, Connection connection) {}
}
