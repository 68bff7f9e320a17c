/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows that could not be taken. */
@Component
class RejectedRowQueries {
  private static final String ROWS =
      """
      SELECT run_id, file_id, file_name, line, column_name, reason, content
      FROM rejected_row FINAL
      WHERE (:run = 0 OR run_id = :run)
          AND (run_id, file_id, line) > (:after_run, :after_file, :after_line)
      ORDER BY run_id, file_id, line
      LIMIT :limit
      """;

  private final JdbcClient warehouse;

  RejectedRowQueries(JdbcClient warehouse) {
    this.warehouse = warehouse;
  }

  /** The rows after a key, in their order; of all runs where the run is 0. */
  List<RejectedRow> rows(long run, RejectedRowKey after, int limit) {
    return warehouse
        .sql(ROWS)
        .param("run", run)
        .param("after_run", after.run())
        .param("after_file", after.file())
        .param("after_line", after.line())
        .param("limit", limit)
        .query(RejectedRow.class)
        .list();
  }
}
