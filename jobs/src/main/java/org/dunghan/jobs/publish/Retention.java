/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Which generations are kept: the current one, pinned ones, the ten latest, and of the last five
 * weeks the last one of each day. The rows of the others are dropped by the next job.
 */
final class Retention {
  private static final String RETIRE =
      """
      INSERT INTO generation_mark (generation, mark)
      SELECT generation, 'RETIRED'
      FROM
      (
          SELECT
              generation, pinned, published_at,
              row_number() OVER (PARTITION BY state ORDER BY generation DESC) AS place,
              row_number() OVER (PARTITION BY state, toDate(published_at) ORDER BY generation DESC) AS place_of_day
          FROM kept_generation
      )
      WHERE NOT pinned AND place > 10
          AND (place_of_day > 1 OR published_at < now() - INTERVAL 35 DAY)
      """;

  private final Connection connection;

  Retention(Connection connection) {
    this.connection = connection;
  }

  void retire() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(RETIRE);
    }
  }
}
