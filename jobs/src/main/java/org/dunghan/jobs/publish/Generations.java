/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The generations that are kept, for whoever looks after them. */
public final class Generations {
  private static final String LIST =
      """
      SELECT
          generation,
          as_of,
          state,
          length(layers) AS layer_count,
          length(runs) AS run_count,
          row_counts['dossier'] AS dossier_rows,
          arraySum(mapValues(row_counts)) AS all_rows,
          sizes.bytes AS bytes,
          reference_version,
          formatDateTime(published_at, '%F %T', 'UTC') AS published,
          label,
          generation = (SELECT max(generation) FROM kept_generation WHERE state = 'PUBLISHED') AS is_current
      FROM kept_generation
      LEFT JOIN
      (
          SELECT generation, sum(layer_bytes) AS bytes
          FROM kept_generation
          ARRAY JOIN layers AS layer
          INNER JOIN
          (
              SELECT toUInt32(partition) AS layer, sum(bytes_on_disk) AS layer_bytes
              FROM system.parts
              WHERE database = currentDatabase() AND active AND has(?, table)
              GROUP BY layer
          ) AS stored USING (layer)
          GROUP BY generation
      ) AS sizes USING (generation)
      ORDER BY generation
      """;

  private static final String MARK =
      "INSERT INTO generation_mark (generation, mark, label) VALUES (?, ?, ?)";

  private final Connection connection;
  private final Publications publications;

  public Generations(Connection connection) {
    this.connection = connection;
    publications = new Publications(connection);
  }

  /** All of them, the oldest first. */
  public List<Listed> list() throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(LIST)) {
      statement.setArray(1, connection.createArrayOf("String", LayeredTable.NAMES.toArray()));
      List<Listed> listed = new ArrayList<>();
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          listed.add(listed(row));
        }
      }
      return listed;
    }
  }

  private static Listed listed(ResultSet row) throws SQLException {
    return new Listed(
        row.getInt("generation"),
        row.getObject("as_of", LocalDate.class),
        row.getString("state"),
        row.getInt("layer_count"),
        row.getInt("run_count"),
        row.getLong("dossier_rows"),
        row.getLong("all_rows"),
        row.getLong("bytes"),
        row.getInt("reference_version"),
        row.getString("published"),
        row.getString("label"),
        row.getBoolean("is_current"));
  }

  /**
   * Makes a generation current again: its facts are published as the next one. Runs that came after
   * it are set aside, until a generation that has them is restored.
   *
   * @throws UnknownGeneration when it is not kept, or not meant for readers
   */
  public Generation restore(int number, Writer writer)
      throws SQLException, UnknownGeneration, WriterReplaced {
    Generation former = kept(number);
    if (!former.state().equals(Generation.PUBLISHED)) {
      throw new UnknownGeneration(
          "generation %d says what was known at a time, and is never current".formatted(number));
    }
    Generation restored = former.renumbered(publications.next(writer), former.layers());
    publications.publish(restored, writer);
    return restored;
  }

  /**
   * Keeps a generation for ever.
   *
   * @param label what it is kept for
   */
  public void pin(int number, String label) throws SQLException, UnknownGeneration {
    mark(kept(number), "PINNED", label);
  }

  /** Lets a generation go as others do. */
  public void unpin(int number) throws SQLException, UnknownGeneration {
    mark(kept(number), "UNPINNED", "");
  }

  private Generation kept(int number) throws SQLException, UnknownGeneration {
    return publications
        .numbered(number)
        .orElseThrow(
            () ->
                new UnknownGeneration(
                    "there is no generation %d, or it is kept no longer: \"bin/dunghan generations\" lists those that are"
                        .formatted(number)));
  }

  private void mark(Generation generation, String mark, String label) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(MARK)) {
      insert.setInt(1, generation.number());
      insert.setString(2, mark);
      insert.setString(3, label);
      insert.execute();
    }
  }

  /**
   * A generation.
   *
   * @param rows of all its tables
   * @param bytes of its layers on disk, which it may share with others
   * @param publishedAt in UTC
   * @param label what it is pinned for, else empty
   */
  public record Listed(
      int number,
      LocalDate asOf,
      String state,
      int layers,
      int runs,
      long dossierRows,
      long rows,
      long bytes,
      int referenceVersion,
      String publishedAt,
      String label,
      boolean isCurrent) {}
}
