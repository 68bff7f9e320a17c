/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/** The generations that readers can pin. */
public final class Publications {
  private static final String NUMBERED =
      "SELECT " + GenerationRows.COLUMNS + "FROM kept_generation WHERE generation = ?";

  private static final String CURRENT =
      "SELECT "
          + GenerationRows.COLUMNS
          + "FROM kept_generation WHERE state = 'PUBLISHED' ORDER BY generation DESC LIMIT 1";

  private static final String NEXT = "SELECT max(generation) + 1 AS next FROM publication";

  /** Of a run that died when it had noted what its generation would change. */
  private static final String FORGET = "DELETE FROM changed_dossier WHERE generation = ?";

  private static final String IS_WRITER =
      "SELECT ? = (SELECT argMax(token, at) FROM writer WHERE act = 'TOOK') AS writes";

  /** Says nothing when another writer published in between, or took this one for dead. */
  private static final String PUBLISH =
      """
      INSERT INTO publication
      SELECT
          ? AS generation,
          toDate(?) AS as_of,
          ? AS layers,
          ? AS runs,
          ? AS reference_version,
          (SELECT sumMap(row_counts) FROM layer FINAL WHERE revision = 1 AND has(?, layer)) AS row_counts,
          (SELECT sumMap(checksums) FROM layer FINAL WHERE revision = 1 AND has(?, layer)) AS checksums,
          ? AS state,
          ? AS code_version,
          now64(3) AS published_at,
          fromUnixTimestamp64Micro(toInt64OrNull(?), 'UTC') AS known_at
      WHERE generation = (SELECT max(generation) + 1 FROM publication)
          AND ? = (SELECT argMax(token, at) FROM writer WHERE act = 'TOOK')
      """;

  private static final String IS_PUBLISHED =
      "SELECT count() FROM publication WHERE generation = ? AND layers = ? AND runs = ?";

  private final Connection connection;

  public Publications(Connection connection) {
    this.connection = connection;
  }

  /** The generation that readers see now, or none. */
  public Optional<Generation> current() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CURRENT)) {
      return read(statement);
    }
  }

  /** A generation that is kept, or none of this number. */
  public Optional<Generation> numbered(int generation) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(NUMBERED)) {
      statement.setInt(1, generation);
      return read(statement);
    }
  }

  private static Optional<Generation> read(PreparedStatement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery()) {
      return row.next() ? Optional.of(GenerationRows.read(row)) : Optional.empty();
    }
  }

  /**
   * The number of the next generation, of which nothing is noted yet.
   *
   * @throws WriterReplaced when another writer took over, whose notes these may be
   */
  public int next(Writer writer) throws SQLException, WriterReplaced {
    requireStill(writer);
    int next;
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(NEXT)) {
      row.next();
      next = row.getInt("next");
    }
    try (PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.setInt(1, next);
      delete.execute();
    }
    return next;
  }

  /**
   * Holds that a writer is still the one who writes.
   *
   * @throws WriterReplaced when it is not
   */
  public void requireStill(Writer writer) throws SQLException, WriterReplaced {
    try (PreparedStatement statement = connection.prepareStatement(IS_WRITER)) {
      statement.setString(1, writer.token());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        if (!row.getBoolean("writes")) {
          throw new WriterReplaced();
        }
      }
    }
  }

  /**
   * Publishes a generation of complete layers; from now on readers see it.
   *
   * @throws WriterReplaced when another writer published or took over meanwhile; nothing is changed
   */
  public void publish(Generation generation, Writer writer) throws SQLException, WriterReplaced {
    try (PreparedStatement insert = connection.prepareStatement(PUBLISH)) {
      insert.setInt(1, generation.number());
      insert.setString(2, generation.asOf().toString());
      insert.setArray(3, numbers(generation.layers()));
      insert.setArray(4, numbers(generation.runs()));
      insert.setInt(5, generation.referenceVersion());
      insert.setArray(6, numbers(generation.layers()));
      insert.setArray(7, numbers(generation.layers()));
      insert.setString(8, generation.state());
      insert.setString(9, generation.codeVersion());
      insert.setString(10, micros(generation));
      insert.setString(11, writer.token());
      insert.execute();
    }
    if (!isPublished(generation)) {
      throw new WriterReplaced();
    }
  }

  /** Nothing where it knows all. */
  private static String micros(Generation generation) {
    return generation
        .knownAt()
        .map(known -> Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, known)))
        .orElse("");
  }

  private boolean isPublished(Generation generation) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(IS_PUBLISHED)) {
      statement.setInt(1, generation.number());
      statement.setArray(2, numbers(generation.layers()));
      statement.setArray(3, numbers(generation.runs()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1) > 0;
      }
    }
  }

  private Array numbers(Collection<Integer> numbers) throws SQLException {
    return connection.createArrayOf("UInt32", numbers.toArray());
  }
}
