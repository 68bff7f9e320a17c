/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** What writers let each other know. */
final class WriterLog {
  /** Before the schema is applied, because that too is for one writer at a time. */
  private static final String CREATE =
      """
      CREATE TABLE IF NOT EXISTS writer
      (
          token  String,
          holder String COMMENT 'Who it is, for whoever must wait',
          act    LowCardinality(String) COMMENT 'TRIES, TOOK, BEATS, GOES',
          at     DateTime64(3, 'UTC') DEFAULT now64(3)
      )
      ENGINE = MergeTree
      ORDER BY at
      TTL toDateTime(at) + INTERVAL 1 DAY
      """;

  private static final String NOTE = "INSERT INTO writer (token, holder, act) VALUES (?, ?, ?)";

  /**
   * Whoever stepped back may try again, so the last of these acts counts; of a try and its end
   * within one millisecond the end is the later one.
   */
  private static final String OTHER =
      """
      SELECT concat(any(holder), ', since ', formatDateTime(min(at), '%F %T'), ' UTC') AS other
      FROM writer
      WHERE token != ?
      GROUP BY token
      HAVING argMaxIf(act, (at, act = 'GOES'), act IN ('TRIES', 'GOES')) != 'GOES'
        AND max(at) > now64(3) - INTERVAL ? SECOND
      ORDER BY min(at)
      LIMIT 1
      """;

  private final Connection connection;
  private final String token;
  private final String holder;

  /** What a writer does. */
  enum Act {
    TRIES,
    TOOK,
    BEATS,
    GOES
  }

  WriterLog(Connection connection, String token, String holder) throws SQLException {
    this.connection = connection;
    this.token = token;
    this.holder = holder;
    try (var statement = connection.createStatement()) {
      statement.execute(CREATE);
    }
  }

  void note(Act act) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(NOTE)) {
      insert.setString(1, token);
      insert.setString(2, holder);
      insert.setString(3, act.name());
      insert.execute();
    }
  }

  /** A beat that fails is no harm: either the next one succeeds, or another writer takes over. */
  void beat() {
    try {
      note(Act.BEATS);
    } catch (SQLException e) {
      System.getLogger(WriterLog.class.getName())
          .log(System.Logger.Level.DEBUG, "the warehouse did not hear the writer", e);
    }
  }

  /** Another writer that is alive. */
  Optional<String> other() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(OTHER)) {
      statement.setString(1, token);
      statement.setLong(2, Writer.LEASE.toSeconds());
      try (ResultSet row = statement.executeQuery()) {
        return row.next() ? Optional.of(row.getString("other")) : Optional.empty();
      }
    }
  }
}
