/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Sums rows within the engine, some at a time. */
record LayerSum(Connection connection) {
  private static final long ROWS_PER_SHARE = 2_000_000;

  /**
   * Writes the sum of layers as another one.
   *
   * @param from the table, or that of its parts
   * @param rows that are summed, about
   */
  void write(LayeredTable table, String from, int layer, List<Integer> summed, long rows)
      throws SQLException {
    String insert = "INSERT INTO %s %s".formatted(table.name(), table.merged(from));
    long shares = rows / ROWS_PER_SHARE + 1;
    for (long share = 0; share < shares; share++) {
      try (PreparedStatement statement = connection.prepareStatement(insert)) {
        statement.setInt(1, layer);
        statement.setArray(2, connection.createArrayOf("UInt32", summed.toArray()));
        statement.setLong(3, shares);
        statement.setLong(4, share);
        statement.execute();
      }
    }
  }
}
