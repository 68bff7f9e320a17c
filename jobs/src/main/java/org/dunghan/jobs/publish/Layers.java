/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** The layers of the warehouse: checked before they are published, dropped when abandoned. */
public final class Layers {
  /** All tables that are made of layers. */
  static final List<String> TABLES =
      List.of("dossier", "procedure_day", "handoff_day", "officer_day");

  private static final String ROWS = "SELECT count() AS rows FROM %s WHERE layer = ?";

  /** Opening + inherited + received = ended + open, for every slice and over all days. */
  private static final String UNBALANCED =
      """
      SELECT count() AS slices
      FROM
      (
          SELECT sum(received + taken_over
              - resolved_early - resolved_on_due_date - resolved_late - resolved_without_due
              - withdrawn - discontinued - handed_over
              - open_in_time - open_overdue - open_paused - open_without_due) AS difference
          FROM procedure_day
          WHERE layer = ?
          GROUP BY receiving_unit, resolving_unit, procedure, channel, inherited
          HAVING difference != 0
      )
      """;

  /** The two tables tell of the same tenures. */
  private static final String UNMATCHED =
      """
      SELECT
          (SELECT sum(sign) FROM dossier WHERE layer = ? AND accepted_day IS NOT NULL)
              - (SELECT sum(received + taken_over) FROM procedure_day WHERE layer = ?) AS difference
      """;

  /** Tells hand-offs that one table knows and another does not. */
  private static final String UNMATCHED_HANDOFFS =
      """
      SELECT count() AS procedures
      FROM
      (
          SELECT procedure, sum(of_tenures) AS tenures, sum(of_days) AS days, sum(of_holders) AS holders
          FROM
          (
              SELECT procedure, sign * toInt64(handoffs) AS of_tenures, 0 AS of_days, 0 AS of_holders
              FROM dossier WHERE layer = ?
              UNION ALL
              SELECT procedure, 0, handoffs, 0 FROM procedure_day WHERE layer = ?
              UNION ALL
              SELECT procedure, 0, 0, handoffs FROM handoff_day WHERE layer = ?
          )
          GROUP BY procedure
          HAVING tenures != days OR days != holders
      )
      """;

  private static final String ABANDONED =
      """
      SELECT DISTINCT layer
      FROM %s
      WHERE layer NOT IN (SELECT arrayJoin(layers) FROM publication)
      """;

  private final Connection connection;

  public Layers(Connection connection) {
    this.connection = connection;
  }

  /**
   * Holds a layer against what the tasks say they wrote, and against its own identities.
   *
   * @param written rows by table
   * @throws BrokenLayer when anything differs
   */
  public void check(int layer, Map<String, Long> written) throws SQLException, BrokenLayer {
    for (String table : TABLES) {
      long found = number(ROWS.formatted(table), "rows", layer);
      requireEqual(table, written.getOrDefault(table, 0L), found);
    }
    long unbalanced = number(UNBALANCED, "slices", layer);
    if (unbalanced != 0) {
      throw new BrokenLayer(
          "in %d slices, received and inherited are not what ended and is open"
              .formatted(unbalanced));
    }
    long unmatched = number(UNMATCHED, "difference", layer, layer);
    if (unmatched != 0) {
      throw new BrokenLayer(
          "dossier and procedure_day differ by %d accepted tenures".formatted(unmatched));
    }
    long unmatchedHandoffs = number(UNMATCHED_HANDOFFS, "procedures", layer, layer, layer);
    if (unmatchedHandoffs != 0) {
      throw new BrokenLayer(
          "dossier, procedure_day and handoff_day differ by hand-offs in %d procedures"
              .formatted(unmatchedHandoffs));
    }
  }

  private static void requireEqual(String table, long written, long found) throws BrokenLayer {
    if (written != found) {
      throw new BrokenLayer(
          "%s holds %d rows where %d were written".formatted(table, found, written));
    }
  }

  private long number(String query, String column, int... layers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int index = 0; index < layers.length; index++) {
        statement.setInt(index + 1, layers[index]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(column);
      }
    }
  }

  /** Drops what a run left that died before it published. */
  public void dropAbandoned() throws SQLException {
    for (String table : TABLES) {
      try (var statement = connection.createStatement();
          ResultSet row = statement.executeQuery(ABANDONED.formatted(table))) {
        while (row.next()) {
          drop(table, row.getInt("layer"));
        }
      }
    }
  }

  /** Drops a layer that no generation names. */
  public void drop(int layer) throws SQLException {
    for (String table : TABLES) {
      drop(table, layer);
    }
  }

  private void drop(String table, int layer) throws SQLException {
    try (PreparedStatement statement =
        connection.prepareStatement("ALTER TABLE " + table + " DROP PARTITION ?")) {
      statement.setInt(1, layer);
      statement.execute();
    }
  }
}
