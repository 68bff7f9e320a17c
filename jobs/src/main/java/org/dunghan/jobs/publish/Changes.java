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
import java.util.Collections;
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
      SELECT DISTINCT ? AS generation, source, dossier_id
      FROM
      (
          SELECT source, dossier_id, sum(if(layer = ?, sign, -sign)) AS difference
          FROM dossier
          WHERE layer = ? OR layer IN (%s)
          GROUP BY source, dossier_id, cityHash64(toString(tuple(* EXCEPT (layer, sign))))
          HAVING difference != 0
      )
      """;

  private static final String READ =
      """
      SELECT dossier_id, count() OVER () AS dossiers
      FROM changed_dossier
      WHERE generation = ?
      ORDER BY dossier_id
      LIMIT ?
      """;

  private final Connection connection;

  public Changes(Connection connection) {
    this.connection = connection;
  }

  /** Compares the layer of a generation with the layers of the one before. */
  public Changed record(int generation, int layer, List<Integer> before) throws SQLException {
    String query = RECORD.formatted(String.join(", ", Collections.nCopies(before.size(), "?")));
    try (PreparedStatement insert = connection.prepareStatement(query)) {
      insert.setInt(1, generation);
      insert.setInt(2, layer);
      insert.setInt(3, layer);
      for (int index = 0; index < before.size(); index++) {
        insert.setInt(index + 4, before.get(index));
      }
      insert.execute();
    }
    return read(generation);
  }

  private Changed read(int generation) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(READ)) {
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
      return new Changed(dossiers, first);
    }
  }

  /**
   * What changed.
   *
   * @param dossiers how many
   * @param first the first of them by code
   */
  public record Changed(long dossiers, List<String> first) {
    public static final Changed NOTHING = new Changed(0, List.of());
  }
}
