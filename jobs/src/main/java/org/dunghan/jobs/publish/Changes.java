/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * The dossiers that a generation tells otherwise than the one before; they stay in the warehouse.
 */
public final class Changes {
  private static final int SHOWN = 20;

  /** Rows that both have cancel each other. */
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
              WHERE run_id NOT IN (SELECT arrayJoin(runs) FROM publication WHERE generation = ?)
          ) AS restated
      FROM
      (
          SELECT source, dossier_id, sum(if(layer = ?, sign, -sign)) AS difference
          FROM dossier
          WHERE layer = ? OR layer IN (SELECT arrayJoin(layers) FROM publication WHERE generation = ?)
          GROUP BY source, dossier_id, cityHash64(toString(tuple(* EXCEPT (layer, sign))))
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

  /** Compares the layer of a generation with the former generation. */
  public Restated record(int generation, int layer, int former) throws SQLException {
    try (PreparedStatement insert = connection.prepareStatement(RECORD)) {
      insert.setInt(1, generation);
      insert.setInt(2, former);
      insert.setInt(3, layer);
      insert.setInt(4, layer);
      insert.setInt(5, former);
      insert.execute();
    }
    return restated(generation);
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
