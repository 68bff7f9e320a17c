/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.stream.Collectors;
import org.dunghan.warehouse.measure.TenureBasis;

/** Holds a layer against what was written to it, and against identities that hold in any layer. */
final class LayerCheck {
  private static final String ROWS = "SELECT count() AS rows FROM %s WHERE layer = ?";

  /** An insert whose answer was lost on the way may have been sent, and done, twice. */
  private static final String UNEQUAL =
      "SELECT (SELECT %1$s FROM %2$s WHERE layer = ?) != (SELECT %1$s FROM %3$s WHERE layer = ?)";

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

  /** Told by every count: how often, and by the sum of the days on which. */
  private static final String UNMATCHED_MOVEMENTS =
      """
      SELECT count() AS counts
      FROM
      (
          SELECT name
          FROM
          (
              SELECT
                  toString(movement.count) AS name,
                  sum(sign * toInt64(movement.change)) AS moved,
                  sum(sign * toInt64(movement.change) * toUInt16(movement.day)) AS on_days
              FROM dossier
              ARRAY JOIN movements AS movement
              WHERE layer = ?
              GROUP BY movement.count
              UNION ALL
              SELECT counted.1 AS name, -sum(counted.2) AS moved, -sum(counted.2 * toUInt16(day)) AS on_days
              FROM procedure_day
              ARRAY JOIN [%s] AS counted
              WHERE layer = ?
              GROUP BY name
          )
          GROUP BY name
          HAVING sum(moved) != 0 OR sum(on_days) != 0
      )
      """
          .formatted(
              TenureBasis.COUNTS.stream()
                  .map("('%1$s', %1$s)"::formatted)
                  .collect(Collectors.joining(", ")));

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

  /**
   * What is taken back must stand in the layers before; a tenure stands once, whatever is said of
   * it.
   */
  private static final String UNFOUNDED =
      """
      SELECT count() AS tenures
      FROM
      (
          SELECT sumMap(map(fingerprint, sign)) AS times
          FROM dossier
          WHERE (layer = ? OR layer IN (SELECT arrayJoin(layers) FROM publication WHERE generation = ?))
              AND (receiving_unit, dossier_id) IN
              (
                  SELECT receiving_unit, dossier_id FROM dossier WHERE layer = ?
              )
          GROUP BY source, dossier_id, tenure
          HAVING arrayExists(time -> time NOT IN (0, 1), mapValues(times)) OR arraySum(mapValues(times)) > 1
      )
      """;

  /** A layer without others below it says each tenure once, and takes none back. */
  private static final String REPEATED =
      """
      SELECT count() AS tenures
      FROM
      (
          SELECT count() AS times
          FROM dossier
          WHERE layer = ?
          GROUP BY source, dossier_id, tenure
          HAVING times != 1 OR any(sign) != 1
      )
      """;

  private final Connection connection;

  LayerCheck(Connection connection) {
    this.connection = connection;
  }

  /**
   * Holds what the tasks wrote against what they say.
   *
   * @param written rows by table
   * @throws BrokenLayer when anything differs
   */
  void checkRows(int layer, Map<String, Long> written) throws SQLException, BrokenLayer {
    for (String table : LayeredTable.NAMES) {
      requireRows(LayeredTable.partOf(table).orElse(table), layer, written.getOrDefault(table, 0L));
    }
  }

  /**
   * Holds the sums of a layer against what was summed.
   *
   * @param part where the rows of tasks are
   * @throws BrokenLayer when anything differs
   */
  void checkSum(LayeredTable table, String part, int layer) throws SQLException, BrokenLayer {
    String unequal = UNEQUAL.formatted(table.checksum(), table.name(), part);
    if (number(unequal, layer, layer) != 0) {
      throw new BrokenLayer(
          "%s does not hold the sums of what tasks wrote: load again".formatted(table.name()));
    }
  }

  /**
   * Holds the layer against itself.
   *
   * @param former generation that the layer builds on, 0 for none
   * @throws BrokenLayer when anything differs
   */
  void checkIdentities(int layer, int former) throws SQLException, BrokenLayer {
    requireNone(
        "slices in which received and inherited are not what ended and is open",
        number(UNBALANCED, layer));
    requireNone(
        "accepted tenures by which dossier and procedure_day differ",
        number(UNMATCHED, layer, layer));
    requireNone(
        "counts in which the movements of dossier and procedure_day differ",
        number(UNMATCHED_MOVEMENTS, layer, layer));
    requireNone(
        "procedures in whose hand-offs dossier, procedure_day and handoff_day differ",
        number(UNMATCHED_HANDOFFS, layer, layer, layer));
    requireNone(
        "tenures that are taken back, or said again, without ground: run \"bin/dunghan rebuild\"",
        former == 0 ? number(REPEATED, layer) : number(UNFOUNDED, layer, former, layer));
  }

  private void requireRows(String table, int layer, long written) throws SQLException, BrokenLayer {
    long found = number(ROWS.formatted(table), layer);
    if (found != written) {
      throw new BrokenLayer(
          "%s holds %d rows where %d were written".formatted(table, found, written));
    }
  }

  private static void requireNone(String what, long found) throws BrokenLayer {
    if (found != 0) {
      throw new BrokenLayer("the layer has %d %s".formatted(found, what));
    }
  }

  private long number(String query, int... numbers) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      for (int index = 0; index < numbers.length; index++) {
        statement.setInt(index + 1, numbers[index]);
      }
      try (ResultSet row = statement.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }
}
