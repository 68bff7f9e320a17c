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
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The dossiers that a generation tells otherwise than the one before; they stay in the warehouse.
 */
public final class Changes {
  private static final int SHOWN = 20;

  /** More at a time would not fit into memory after a rebuild of a large history. */
  private static final long ROWS_PER_SHARE = 4_000_000;

  private static final String ROWS = "SELECT count() FROM dossier WHERE layer IN ?";

  /** Rows that both have, in whatever layers, cancel each other. */
  private static final String RECORD =
      """
      INSERT INTO changed_dossier
      SELECT DISTINCT
          ? AS generation,
          source,
          dossier_id,
          (source, dossier_id) NOT IN
          (
              SELECT source, dossier_id
              FROM event
              WHERE has(?, run_id) AND cityHash64(dossier_id) % ? = ?
          ) AS restated
      FROM
      (
          SELECT source, dossier_id, sum(if(has(?, layer), sign, -sign)) AS difference
          FROM dossier
          WHERE layer IN ? AND cityHash64(dossier_id) % ? = ?
          GROUP BY source, dossier_id, fingerprint
          HAVING difference != 0
      )
      """;

  private static final String RESTATED =
      """
      SELECT dossier_id, count() OVER () AS dossiers
      FROM changed_dossier
      WHERE generation = ? AND restated
      ORDER BY dossier_id
      LIMIT ?
      """;

  private final Connection connection;

  public Changes(Connection connection) {
    this.connection = connection;
  }

  /** Notes how a generation that is about to be published differs from the one before. */
  public Restated record(Generation generation, Generation former) throws SQLException {
    List<Integer> added = without(generation.layers(), former.layers());
    List<Integer> changed = new ArrayList<>(added);
    changed.addAll(without(former.layers(), generation.layers()));
    if (changed.isEmpty()) {
      return Restated.NOTHING;
    }
    List<Integer> runs = without(generation.runs(), former.runs());
    long shares = rows(changed) / ROWS_PER_SHARE + 1;
    try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
      for (long share = 0; share < shares; share++) {
        insert.setInt(1, generation.number());
        insert.setArray(2, numbers(runs));
        insert.setLong(3, shares);
        insert.setLong(4, share);
        insert.setArray(5, numbers(added));
        insert.setArray(6, numbers(changed));
        insert.setLong(7, shares);
        insert.setLong(8, share);
        insert.execute();
      }
    }
    return restated(generation.number());
  }

  private long rows(List<Integer> layers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(ROWS)) {
      statement.setArray(1, numbers(layers));
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static List<Integer> without(Collection<Integer> numbers, Collection<Integer> others) {
    return numbers.stream().filter(number -> !others.contains(number)).toList();
  }

  private Array numbers(List<Integer> numbers) throws SQLException {
    return connection.createArrayOf("UInt32", numbers.toArray());
  }

  private Restated restated(int generation) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(RESTATED)) {
      statement.setInt(1, generation);
      statement.setInt(2, SHOWN);
      List<String> first = new ArrayList<>();
      long dossiers = 0;
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          first.add(row.getString("dossier_id"));
          dossiers = row.getLong("dossiers");
        }
      }
      return new Restated(dossiers, first);
    }
  }

  /**
   * What changed although it had no new events.
   *
   * @param dossiers how many
   * @param first the first of them by code
   */
  public record Restated(long dossiers, List<String> first) {
    public static final Restated NOTHING = new Restated(0, List.of());
  }
}
