/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.dunghan.api.Published;
import org.dunghan.api.Rows;

/**
 * What had become, by Monday 14 July 2025, of 100 dossiers that were accepted on Monday 2 June, due
 * on Friday 6 June; and five that are open. Of one procedure at Kim Long, 30 ended on the Wednesday
 * and 10 became late; of another at Vỹ Dạ, all 60 ended on the Wednesday. Besides there is one that
 * is older than a year, and one that was paused.
 */
final class LatenessCases {
  static final String KIM_LONG = "19774";
  static final String VY_DA = "19777";
  static final String SLOW = "1.001193";
  private static final String QUICK = "1.000894";

  private final Published published;

  private LatenessCases(Published published) {
    this.published = published;
  }

  static void insert(Rows rows) throws SQLException {
    new LatenessCases(Published.until("2025-07-14", rows)).insert();
  }

  private void insert() throws SQLException {
    published.unit(KIM_LONG, "Phường Kim Long", "WARD", "2025-01-01");
    published.unit(VY_DA, "Phường Vỹ Dạ", "WARD", "2025-01-01");
    published.procedure(SLOW, "JUSTICE");
    published.procedure(QUICK, "JUSTICE");
    published.procedure("1.012756", "LAND");
    for (int dossier = 0; dossier < 30; dossier++) {
      past("E" + dossier, KIM_LONG, SLOW, "2025-06-04", null);
    }
    for (int dossier = 0; dossier < 9; dossier++) {
      past("L" + dossier, KIM_LONG, SLOW, "2025-06-10", "2025-06-07");
    }
    past("still open", KIM_LONG, SLOW, null, "2025-06-07");
    for (int dossier = 0; dossier < 60; dossier++) {
      past("Q" + dossier, VY_DA, QUICK, "2025-06-04", null);
    }
    Map<String, Object> old = tenure("2024-06-03", "2024-06-07", "2024-06-08");
    published.dossier("of last year", KIM_LONG, SLOW, old);
    open("three days left", KIM_LONG, SLOW, "2025-07-17");
    open("also three", VY_DA, SLOW, "2025-07-17");
    open("another one", VY_DA, QUICK, "2025-07-17");
    open("two days left", KIM_LONG, SLOW, "2025-07-16");
    open("due today", KIM_LONG, "1.012756", "2025-07-14");
    paused();
  }

  private void past(String code, String unit, String procedure, String ended, String overdueSince)
      throws SQLException {
    Map<String, Object> row = tenure("2025-06-02", "2025-06-06", overdueSince);
    row.put("ended_day", ended);
    published.dossier(code, unit, procedure, row);
  }

  /** Days are written as the evening before in UTC: midnight in Huế. */
  private static Map<String, Object> tenure(String accepted, String due, String overdueSince) {
    Map<String, Object> row = new HashMap<>();
    row.put("accepted_day", accepted);
    row.put("due_at", LocalDate.parse(due).minusDays(1) + " 17:00:00");
    row.put("overdue_since", overdueSince);
    return row;
  }

  private void open(String code, String unit, String procedure, String due) throws SQLException {
    Map<String, Object> row =
        tenure("2025-07-10", due, LocalDate.parse(due).plusDays(1).toString());
    row.put("holder", unit);
    row.put("holder_since", "2025-07-10 18:00:00");
    published.dossier(code, unit, procedure, row);
  }

  /** Has no due date as long as it lasts. */
  private void paused() throws SQLException {
    Map<String, Object> row = new HashMap<>();
    row.put("accepted_day", "2025-07-10");
    published.dossier("paused", KIM_LONG, SLOW, row);
    Map<String, Object> resumed = tenure("2025-06-02", "2025-06-10", null);
    // Two working days of pause: from Tuesday to Thursday; ended on Friday with two days left.
    resumed.put("paused_days", "[('2025-06-03','2025-06-05')]");
    resumed.put("ended_day", "2025-06-06");
    published.dossier("resumed", VY_DA, "1.012756", resumed);
  }
}
