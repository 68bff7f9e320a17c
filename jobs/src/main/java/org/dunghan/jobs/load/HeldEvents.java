/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.row.Bucket;
import org.dunghan.jobs.row.DossierKey;
import org.dunghan.jobs.row.EventRow;
import org.dunghan.jobs.row.EventRows;
import org.dunghan.jobs.row.RowInput;
import org.dunghan.jobs.row.RowStream;

/** What the warehouse holds of the dossiers of a task. */
final class HeldEvents {
  /** Rows of the run itself can only come from a task that was tried before. */
  private static final String ALL =
      """
      SELECT %s
      FROM event
      WHERE bucket BETWEEN {first:UInt16} AND {last:UInt16}
          AND NOT has({ignored:Array(UInt32)}, run_id)
          AND recorded_at <= fromUnixTimestamp64Micro({known:Int64})
      """
          .formatted(String.join(", ", EventRows.COLUMNS));

  /**
   * A dossier that has its code from another source comes along, and says nothing new; looking for
   * pairs would take half as long again.
   */
  private static final String TOUCHED =
      ALL
          + """
              AND source IN (SELECT source FROM touched_dossier WHERE run_id = {run:UInt32})
              AND dossier_id IN
              (
                  SELECT dossier_id
                  FROM touched_dossier
                  WHERE run_id = {run:UInt32} AND bucket BETWEEN {first:UInt16} AND {last:UInt16}
              )
          """;

  private final RowStream stream;
  private final FoldPlan plan;

  HeldEvents(RowStream stream, FoldPlan plan) {
    this.stream = stream;
    this.plan = plan;
  }

  /**
   * Adds them to the dossiers of which events were read, and the other dossiers that are folded.
   */
  void addTo(Dossiers dossiers, int task, int tasks) throws IOException {
    switch (plan.scope()) {
      case NEW -> {}
      case TOUCHED -> {
        if (!dossiers.isEmpty()) {
          stream.insert(
              "touched_dossier", List.of(), table -> dossiers.writeKeys(plan.runId(), table));
        }
        query(TOUCHED, dossiers, task, tasks);
      }
      case ALL -> query(ALL, dossiers, task, tasks);
    }
  }

  private void query(String sql, Dossiers dossiers, int task, int tasks) throws IOException {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("first", Bucket.first(task, tasks));
    parameters.put("last", Bucket.first(task + 1, tasks) - 1);
    parameters.put("run", plan.runId());
    parameters.put("ignored", plan.ignoredRuns());
    parameters.put("known", ChronoUnit.MICROS.between(Instant.EPOCH, plan.knownAt()));
    stream.query(sql, parameters, row -> hold(row, dossiers));
  }

  private static void hold(RowInput input, Dossiers dossiers) throws IOException {
    DossierEvent event = EventRows.read(input).event();
    byte[] row = input.row();
    dossiers.hold(
        new DossierKey(event.source(), event.dossierId()), new EventRow(row, 0, row.length));
  }
}
