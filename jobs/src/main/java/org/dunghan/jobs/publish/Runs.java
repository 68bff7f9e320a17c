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
import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The provenance of all rows: which run read which files, and what became of their rows. */
public final class Runs {
  private static final String NEXT = "SELECT max(run_id) + 1 AS run_id FROM load_run";

  private static final String START =
      """
      INSERT INTO load_run (run_id, revision, job, source, state, started_at, code_version)
      SELECT ?, 0, ?, ?, 'STARTED', now64(3), ?
      """;

  private static final String FINISH =
      """
      INSERT INTO load_run
      SELECT run_id, 1, job, source, ?, started_at, now64(3), ?, ?, ?, ?, ?, ?, code_version, ?
      FROM load_run
      WHERE run_id = ? AND revision = 0
      """;

  private static final String FILE =
      "INSERT INTO load_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, fromUnixTimestamp64Micro(?))";

  /** The runs of a source, and how they ended. */
  static final String OF_SOURCE =
      """
      (
          SELECT run_id, argMax(state, revision) AS state, min(started_at) AS started_at
          FROM load_run
          WHERE source = ?
          GROUP BY run_id
      ) AS run
      """;

  /**
   * Whether what a run read counts: its events are in the generation, or it had none, as they were
   * those of runs before it. These may have been set aside since; a run that began after that did
   * not count on them. Takes the runs of the generation, and twice those that are set aside.
   */
  static final String COUNTS =
      """
      (
          has(?, run_id)
          OR run.state IN ('PUBLISHED', 'NOTHING_NEW')
              AND
              (
                  NOT arrayExists(aside -> aside <= run_id, ?)
                  OR run.started_at >
                  (
                      SELECT min(published_at)
                      FROM publication
                      WHERE state = 'PUBLISHED'
                          AND generation > (SELECT max(generation) FROM publication WHERE hasAny(runs, ?))
                  )
              )
      )
      """;

  /** Files are known by their bytes, and only once the current generation includes their rows. */
  private static final String KNOWN =
      """
      SELECT DISTINCT checksum, bytes
      FROM load_file
      INNER JOIN %s USING (run_id)
      WHERE load_file.state = 'LOADED' AND load_file.format != 'KAFKA' AND %s
      """
          .formatted(OF_SOURCE, COUNTS);

  private static final String UNPUBLISHED =
      """
      SELECT DISTINCT run_id
      FROM event
      WHERE run_id IN
          (
              SELECT run_id
              FROM load_run
              WHERE run_id NOT IN (SELECT arrayJoin(runs) FROM publication WHERE state = 'PUBLISHED')
              GROUP BY run_id
              HAVING countIf(state = 'NOTHING_NEW') = 0
          )
          AND run_id %s (SELECT run_id FROM load_file UNION ALL SELECT run_id FROM load_offset)
      """;

  private static final String SET_ASIDE =
      """
      SELECT DISTINCT arrayJoin(runs) AS run_id
      FROM publication
      WHERE state = 'PUBLISHED' AND NOT has(?, run_id)
      """;

  private final Connection connection;

  public Runs(Connection connection) {
    this.connection = connection;
  }

  /**
   * Begins a run.
   *
   * @param job load or rebuild
   */
  public int start(String job, String source, String codeVersion) throws SQLException {
    int runId;
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(NEXT)) {
      row.next();
      runId = row.getInt("run_id");
    }
    try (PreparedStatement insert = connection.prepareStatement(START)) {
      insert.setInt(1, runId);
      insert.setString(2, job);
      insert.setString(3, source);
      insert.setString(4, codeVersion);
      insert.execute();
    }
    return runId;
  }

  /** Ends a run. */
  public void finish(int runId, RunOutcome run) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(FINISH)) {
      insert.setString(1, run.state());
      insert.setLong(2, run.read());
      insert.setLong(3, run.accepted());
      insert.setLong(4, run.duplicate());
      insert.setLong(5, run.rejected());
      insert.setLong(6, run.dossiers());
      insert.setInt(7, run.generation());
      insert.setString(8, run.message());
      insert.setInt(9, runId);
      insert.execute();
    }
  }

  /** Records a file of a run. */
  public void record(int runId, LoadedFile file) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(FILE)) {
      insert.setInt(1, runId);
      insert.setInt(2, file.fileId());
      insert.setString(3, file.name());
      insert.setString(4, file.format());
      insert.setLong(5, file.bytes());
      insert.setString(6, file.checksum());
      insert.setLong(7, file.read());
      insert.setLong(8, file.accepted());
      insert.setLong(9, file.duplicate());
      insert.setLong(10, file.rejected());
      insert.setString(11, file.state());
      insert.setString(12, file.reason());
      insert.setLong(13, ChronoUnit.MICROS.between(Instant.EPOCH, file.latest()));
      insert.execute();
    }
  }

  /**
   * Checksums of the files of a source whose rows are in a generation, with their sizes.
   *
   * @param published runs that are in it
   * @param setAside runs that were in it and no longer are
   */
  public Map<String, Long> knownFiles(
      String source, Collection<Integer> published, Collection<Integer> setAside)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
      statement.setString(1, source);
      statement.setArray(2, numbers(published));
      statement.setArray(3, numbers(setAside));
      statement.setArray(4, numbers(setAside));
      Map<String, Long> known = new HashMap<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          known.put(row.getString("checksum"), row.getLong("bytes"));
        }
      }
      return known;
    }
  }

  /**
   * Runs that died before a generation included their events, of which all are written: what a run
   * read is recorded after its last event.
   */
  public SortedSet<Integer> unpublished() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(UNPUBLISHED.formatted("IN"))) {
      return numbers(statement);
    }
  }

  /** Runs that died half-way: some of their events are written, and count for nothing. */
  public SortedSet<Integer> torn() throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement(UNPUBLISHED.formatted("NOT IN"))) {
      return numbers(statement);
    }
  }

  /** Runs that were published and are no longer, because an earlier generation was restored. */
  public SortedSet<Integer> setAside(Collection<Integer> published) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(SET_ASIDE)) {
      statement.setArray(1, numbers(published));
      return numbers(statement);
    }
  }

  private static SortedSet<Integer> numbers(PreparedStatement statement) throws SQLException {
    SortedSet<Integer> numbers = new TreeSet<>();
    try (ResultSet row = statement.executeQuery()) {
      while (row.next()) {
        numbers.add(row.getInt("run_id"));
      }
    }
    return numbers;
  }

  private Array numbers(Collection<Integer> numbers) throws SQLException {
    return connection.createArrayOf("UInt32", numbers.toArray());
  }

  /**
   * How a run ended.
   *
   * @param state PUBLISHED, NOTHING_NEW or FAILED
   * @param generation the one that was published, 0 for none
   * @param message why nothing was published, or what a mapping met; else empty
   */
  public record RunOutcome(
      String state,
      long read,
      long accepted,
      long duplicate,
      long rejected,
      long dossiers,
      int generation,
      String message) {}

  /**
   * What became of a file.
   *
   * @param latest recorded_at of its accepted rows, the epoch without any
   */
  public record LoadedFile(
      int fileId,
      String name,
      String format,
      long bytes,
      String checksum,
      long read,
      long accepted,
      long duplicate,
      long rejected,
      String state,
      String reason,
      Instant latest) {}
}
