/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.dunghan.api.WarehouseRows;
import tools.jackson.databind.JsonNode;

/** A warehouse whose hand-offs take the engine minutes to read. */
final class SlowWarehouse {
  static final String DATABASE = "slow";
  static final RunningApi API =
      RunningWarehouse.filled(
          DATABASE, SlowWarehouse::insert, "--server.forward-headers-strategy=native");

  private static final String HANDOFFS =
      """
      CREATE VIEW slow.handoff_day AS
      SELECT
          toUInt32(1) AS layer, toDate('2025-07-01') AS day, '19774' AS from_holder,
          '19774' AS to_holder, '1.001193' AS procedure, toInt64(1) AS handoffs, toInt64(0) AS waiting,
          CAST(map(), 'Map(UInt16, Int64)') AS waiting_days
      FROM numbers(100000000000)
      WHERE sin(number) > 2
      """;

  private SlowWarehouse() {}

  private static void insert(Rows rows) throws SQLException {
    RunningWarehouse.execute("DROP TABLE slow.handoff_day");
    RunningWarehouse.execute(HANDOFFS);
    publish(rows);
  }

  /** The first layer is what is published. */
  static void publish(Rows rows) throws SQLException {
    rows.insert(
        "publication",
        Map.of(
            "generation",
            1,
            "as_of",
            "2025-07-31",
            "layers",
            List.of(1),
            "runs",
            List.of(1),
            "reference_version",
            1,
            "state",
            "PUBLISHED",
            "published_at",
            "2025-08-01 01:02:03.004"));
  }

  /** The queries about hand-offs that the engine works on. */
  static List<String> working() {
    return WarehouseRows.of(
            DATABASE,
            "SELECT is_cancelled, query FROM system.processes WHERE query LIKE '%handoff_day%'"
                + " AND query NOT LIKE '%system.processes%'")
        .stream()
        .map(JsonNode::toString)
        .toList();
  }
}
