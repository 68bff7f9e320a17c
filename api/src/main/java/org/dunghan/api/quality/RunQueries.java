/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what the job did: its runs, and the files that they read. */
@Component
class RunQueries {
  private static final String RUNS =
      """
      SELECT
          run_id, job, source, state, started_at, finished_at, rows_read, accepted, duplicate,
          rejected, dossiers, generation, code_version, message
      FROM load_run FINAL
      WHERE run_id < :before
      ORDER BY run_id DESC
      LIMIT :limit
      """;

  private static final String FILES =
      """
      SELECT run_id, file_id, name, format, bytes, checksum, rows_read, accepted, duplicate, rejected, state, reason
      FROM load_file FINAL
      WHERE run_id = :run
      ORDER BY file_id
      """;

  private static final String EXISTS = "SELECT count() > 0 FROM load_run WHERE run_id = :run";

  private final JdbcClient warehouse;

  RunQueries(JdbcClient warehouse) {
    this.warehouse = warehouse;
  }

  /** Runs, the latest first. */
  List<Run> runs(long before, int limit) {
    return warehouse
        .sql(RUNS)
        .param("before", before)
        .param("limit", limit)
        .query(Run.class)
        .list();
  }

  boolean exists(long run) {
    return warehouse.sql(EXISTS).param("run", run).query(Boolean.class).single();
  }

  /** The files of a run, in their order. */
  List<LoadedFile> files(long run) {
    return warehouse.sql(FILES).param("run", run).query(LoadedFile.class).list();
  }
}
