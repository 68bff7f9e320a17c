/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What a run reads. */
interface Input {

  /** Its files; of a topic its partitions, which are taken for files. */
  List<NumberedFile> files();

  /** Reads it with Spark. */
  SparkStages.ReadStage read(
      SparkStages stages, String source, int runId, Instant loadedAt, long heldEvents);

  /** Keeps what the next run must know besides the files; before the run is published. */
  void record(int runId, Connection connection) throws SQLException;
}
