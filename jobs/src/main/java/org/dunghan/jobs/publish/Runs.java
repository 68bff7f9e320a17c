/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** The provenance of all rows: which run read which files, and what became of their rows. */
public final class Runs {
  private static final String NEXT = "SELECT max(run_id) + 1 AS run_id FROM load_run";

  private static final String START =
      """
      INSERT INTO load_run (run_id, revision, job, source, state, started_at, code_version)
      SELECT ?, 0, 'load', ?, 'STARTED', now64(3), ?
      """;

  private static final String FINISH =
      """
      INSERT INTO load_run
      SELECT run_id, 1, job, source, ?, started_at, now64(3), ?, ?, ?, ?, ?, ?, code_version, ?
      FROM load_run
      WHERE run_id = ? AND revision = 0
      """;

  private static final String FILE =
      "INSERT INTO load_file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  /**
   * Files are known by their bytes, and only once a generation includes their rows. A run whose
   * rows were all duplicates has no events of its own.
   */
  private static final String KNOWN =
      """
      SELECT DISTINCT checksum
      FROM load_file
      INNER JOIN load_run USING (run_id)
      WHERE load_file.state = 'LOADED' AND load_run.source = ?
          AND (load_run.state IN ('PUBLISHED', 'NOTHING_NEW')
              OR run_id IN (SELECT arrayJoin(runs) FROM publication WHERE state = 'PUBLISHED'))
      """;

  private static final String UNPUBLISHED =
      """
      SELECT count() AS events
      FROM event
      WHERE run_id NOT IN (SELECT arrayJoin(runs) FROM publication WHERE state = 'PUBLISHED')
      """;

  private final Connection connection;

  public Runs(Connection connection) {
    this.connection = connection;
  }

  /** Begins a run; its number is also that of its layer. */
  public int start(String source, String codeVersion) throws SQLException {
    int runId;
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(NEXT)) {
      row.next();
      runId = row.getInt("run_id");
    }
    try (PreparedStatement insert = connection.prepareStatement(START)) {
      insert.setInt(1, runId);
      insert.setString(2, source);
      insert.setString(3, codeVersion);
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
      insert.execute();
    }
  }

  /** Checksums of the files of a source that are in a published generation. */
  public Set<String> knownFiles(String source) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
      statement.setString(1, source);
      Set<String> known = new HashSet<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          known.add(row.getString("checksum"));
        }
      }
      return known;
    }
  }

  /** Whether there are events of a run that died before its generation was published. */
  public boolean haveUnpublishedEvents() throws SQLException {
    try (var statement = connection.createStatement();
        ResultSet row = statement.executeQuery(UNPUBLISHED)) {
      row.next();
      return row.getLong("events") > 0;
    }
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

  /** What became of a file. */
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
      String reason) {}
}
