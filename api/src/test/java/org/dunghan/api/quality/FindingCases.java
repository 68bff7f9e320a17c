/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static org.dunghan.api.quality.Folded.accepted;
import static org.dunghan.api.quality.Folded.awaiting;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;

/** Dossiers of two wards in July 2025 whose findings are countable by hand. */
final class FindingCases {
  static final RunningApi API = RunningWarehouse.filled("findings", FindingCases::insert);

  private FindingCases() {}

  private static void insert(Rows rows) throws SQLException {
    Reference.insert(rows, "2025-08-10");
    List<Map<String, Object>> dossiers = new ArrayList<>();
    for (Folded tenure : holding()) {
      dossiers.add(tenure.row(1, 1));
    }
    Folded doubted = accepted("H57.90.03-250702-0002", "19777", "2025-07-02", "DUE_MISSING");
    Folded cancelled = accepted("H57.90.03-250702-0007", "19777", "2025-07-02", "DUE_MISSING");
    for (Folded tenure : List.of(doubted, cancelled)) {
      dossiers.add(tenure.row(1, 1));
      dossiers.add(tenure.row(2, -1));
    }
    dossiers.add(accepted("H57.90.03-250702-0002", "19777", "2025-07-02").row(2, 1));
    dossiers.add(
        accepted("H57.90.03-250702-0009", "19777", "2025-07-02", "CHANNEL_UNKNOWN").row(9, 1));
    rows.insert("dossier", dossiers);
  }

  private static List<Folded> holding() {
    List<Folded> tenures =
        new ArrayList<>(
            List.of(
                accepted("H57.90.01-250701-0001", "19774", "2025-07-01", "CHANNEL_UNKNOWN"),
                accepted(
                    "H57.90.01-250701-0003",
                    "19774",
                    "2025-07-01",
                    "CHANNEL_UNKNOWN",
                    "DUE_MISSING"),
                accepted("H57.90.01-250701-0006", "19774", "2025-07-01"),
                accepted("no-national-code", "19774", "2025-07-01"),
                // The next working day's code, which the generation does not cover yet.
                accepted("H57.90.01-250811-0005", "19774", "2025-08-10"),
                awaiting(
                    "hue",
                    "H57.90.03-250702-0001",
                    "19777",
                    "2025-07-01T17:30:00Z",
                    "UNIT_UNKNOWN"),
                awaiting("boston", "B-1", "19777", "2025-07-02T02:00:00Z", "CHANNEL_UNKNOWN")));
    tenures.addAll(resolved("19777", "R", "T02:00", "29", "29"));
    tenures.addAll(resolved("19777", "S", "T08:59", "30"));
    tenures.addAll(resolved("19777", "L", "T09:00", "30", "30", "30"));
    tenures.addAll(resolved("19777", "N", "T13:10", "30", "30"));
    tenures.addAll(resolved("19774", "F", "T09:30", "30", "30", "30", "30"));
    return tenures;
  }

  /** Received by the first ward, resolved by either at a time of UTC on days of July. */
  private static List<Folded> resolved(String unit, String name, String time, String... days) {
    List<Folded> tenures = new ArrayList<>();
    for (String day : days) {
      tenures.add(
          accepted(name + tenures.size(), "19774", "2025-07-29")
              .resolved(unit, "2025-07-" + day + time + ":00Z"));
    }
    return tenures;
  }
}
