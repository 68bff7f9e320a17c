/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * How much the warehouse holds.
 *
 * @param latest recorded_at
 */
record Held(long events, Instant latest) {
  private static final String READ =
      """
      SELECT count(), toUnixTimestamp64Micro(max(recorded_at))
      FROM event
      WHERE recorded_at <= fromUnixTimestamp64Micro(?) AND NOT has(?, run_id)
      """;

  /** The same without reading times; nothing where a file was loaded that does not tell. */
  private static final String TOLD =
      """
      SELECT
          (SELECT count() FROM event WHERE NOT has(?, run_id)),
          toUnixTimestamp64Micro(max(assumeNotNull(latest)))
      FROM load_file
      WHERE state = 'LOADED' AND NOT has(?, run_id)
      HAVING countIf(latest IS NULL) = 0
      """;

  /**
   * What had been recorded by a moment.
   *
   * @param ignored runs that do not count
   */
  static Held by(Instant known, List<Integer> ignored, Connection connection) throws SQLException {
    Array runs = connection.createArrayOf("UInt32", ignored.toArray());
    if (known.equals(RunOrder.EVER)) {
      Optional<Held> told = ask(connection, TOLD, runs, runs);
      if (told.isPresent()) {
        return told.get();
      }
    }
    long until = ChronoUnit.MICROS.between(Instant.EPOCH, known);
    return ask(connection, READ, until, runs).orElseThrow();
  }

  private static Optional<Held> ask(Connection connection, String query, Object... parameters)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int index = 0; index < parameters.length; index++) {
        statement.setObject(index + 1, parameters[index]);
      }
      try (ResultSet row = statement.executeQuery()) {
        return row.next()
            ? Optional.of(
                new Held(row.getLong(1), Instant.EPOCH.plus(row.getLong(2), ChronoUnit.MICROS)))
            : Optional.empty();
      }
    }
  }
}
