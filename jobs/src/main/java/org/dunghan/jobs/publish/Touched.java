/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The dossiers that a run folds although it may read no event of them; the tasks add those of which
 * it does.
 */
public final class Touched {
  /** By runs that died before they published. */
  private static final String BY_RUNS =
      """
      INSERT INTO touched_dossier
      SELECT DISTINCT toUInt32(?), bucket, source, dossier_id FROM event WHERE has(?, run_id)
      """;

  /** By events that the former as-of left out and the new one does not, or the other way round. */
  private static final String BY_DAYS =
      """
      INSERT INTO touched_dossier
      SELECT DISTINCT toUInt32(?), bucket, source, dossier_id
      FROM event
      WHERE occurred_at >= fromUnixTimestamp64Micro(?) AND occurred_at < fromUnixTimestamp64Micro(?)
      """;

  private static final String OF_RUNS = "SELECT count() FROM event WHERE has(?, run_id)";

  private static final String LATER =
      "SELECT count() FROM event WHERE occurred_at >= fromUnixTimestamp64Micro(?)";

  private final Connection connection;

  public Touched(Connection connection) {
    this.connection = connection;
  }

  /** Forgets those of all runs; only for the one who writes. */
  public void clear() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute("TRUNCATE TABLE touched_dossier");
    }
  }

  /** Adds the dossiers of other runs. */
  public void byRuns(int runId, Collection<Integer> runs) throws SQLException {
    if (runs.isEmpty()) {
      return;
    }
    try (PreparedStatement insert = connection.prepareStatement(BY_RUNS)) {
      insert.setInt(1, runId);
      insert.setArray(2, connection.createArrayOf("UInt32", runs.toArray()));
      insert.execute();
    }
  }

  /**
   * Adds the dossiers to which it matters whether the figures end with one day or the other.
   *
   * @param zones in which sources count their days
   */
  public void byAsOf(int runId, LocalDate one, LocalDate other, Set<ZoneId> zones)
      throws SQLException {
    if (one.equals(other)) {
      return;
    }
    LocalDate earlier = one.isBefore(other) ? one : other;
    LocalDate later = one.isBefore(other) ? other : one;
    try (PreparedStatement insert = connection.prepareStatement(BY_DAYS)) {
      insert.setInt(1, runId);
      insert.setLong(2, ends(earlier, zones).min().orElseThrow());
      insert.setLong(3, ends(later, zones).max().orElseThrow());
      insert.execute();
    }
  }

  /** How many events runs have written. */
  public long eventsOf(Collection<Integer> runs) throws SQLException {
    if (runs.isEmpty()) {
      return 0;
    }
    try (PreparedStatement statement = connection.prepareStatement(OF_RUNS)) {
      statement.setArray(1, connection.createArrayOf("UInt32", runs.toArray()));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  /** How many events happened after a day, wherever it ended first. */
  public long eventsAfter(LocalDate day, Set<ZoneId> zones) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LATER)) {
      statement.setLong(1, ends(day, zones).min().orElseThrow());
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static LongStream ends(LocalDate day, Set<ZoneId> zones) {
    return zones.stream()
        .map(zone -> day.plusDays(1).atStartOfDay(zone).toInstant())
        .mapToLong(end -> ChronoUnit.MICROS.between(Instant.EPOCH, end));
  }
}
