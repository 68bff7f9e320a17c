/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * How much the warehouse holds.
 *
 * @param latest recorded_at
 */
record Held(long events, Instant latest) {
  private static final String READ =
      """
      SELECT count() AS events, toUnixTimestamp64Micro(max(recorded_at)) AS latest
      FROM event
      WHERE recorded_at <= fromUnixTimestamp64Micro(?) AND NOT has(?, run_id)
      """;

  /**
   * What had been recorded by a moment.
   *
   * @param ignored runs that do not count
   */
  static Held by(Instant known, List<Integer> ignored, Connection connection) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
      statement.setLong(1, ChronoUnit.MICROS.between(Instant.EPOCH, known));
      statement.setArray(2, connection.createArrayOf("UInt32", ignored.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return new Held(
            row.getLong("events"), Instant.EPOCH.plus(row.getLong("latest"), ChronoUnit.MICROS));
      }
    }
  }
}
