/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;

/** Dossiers of a ward in July 2025, one for each way of ending; the generation ends on the 31st. */
public final class ReportCases {
  public static final RunningApi API = RunningWarehouse.filled("reports", ReportCases::insert);

  private ReportCases() {}

  private static void insert(Rows rows) throws SQLException {
    rows.insert(
        "publication",
        List.of(
            Map.of(
                "generation",
                1,
                "as_of",
                "2025-07-31",
                "layers",
                List.of(1, 2),
                "reference_version",
                1,
                "state",
                "PUBLISHED",
                "published_at",
                "2025-08-01 01:02:03.004")));
    rows.insert("unit", List.of(unit("19774"), unit("19777")));
    List<Map<String, Object>> dossiers = new ArrayList<>();
    dossiers.add(dossier("EARLY", "2025-07-01", "2025-07-02", "COMPLETED", "EARLY", "2025-07-04"));
    dossiers.add(
        dossier("ON-DAY", "2025-07-01", "2025-07-04", "RETURNED", "ON_DUE_DATE", "2025-07-04"));
    dossiers.add(dossier("LATE", "2025-07-02", "2025-07-09", "COMPLETED", "LATE", "2025-07-07"));
    dossiers.add(dossier("NO-DUE", "2025-07-02", "2025-07-03", "COMPLETED", "WITHOUT_DUE", null));
    dossiers.add(dossier("WITHDRAWN", "2025-07-03", "2025-07-04", "WITHDRAWN", "", "2025-07-08"));
    dossiers.add(
        dossier("DROPPED-LATE", "2025-07-03", "2025-07-10", "DISCONTINUED", "", "2025-07-08"));
    dossiers.add(dossier("HANDED", "2025-07-03", "2025-07-07", "HANDED_OVER", "", "2025-07-08"));
    dossiers.add(dossier("OPEN", "2025-07-30", null, "", "", "2025-08-04"));
    dossiers.add(dossier("OVERDUE", "2025-07-10", null, "", "", "2025-07-15"));
    dossiers.add(dossier("CARRIED", "2025-06-20", "2025-07-01", "REJECTED", "LATE", "2025-06-25"));
    Map<String, Object> inherited = dossier("INHERITED", "2025-07-01", null, "", "", "2025-08-04");
    inherited.put("inherited", true);
    dossiers.add(inherited);
    Map<String, Object> wrong = dossier("WRONG", "2025-07-05", null, "", "", "2025-07-08");
    dossiers.add(wrong);
    Map<String, Object> takenBack = new HashMap<>(wrong);
    takenBack.put("layer", 2);
    takenBack.put("sign", -1);
    dossiers.add(takenBack);
    Map<String, Object> elsewhere =
        dossier("ELSEWHERE", "2025-07-01", "2025-07-02", "COMPLETED", "EARLY", "2025-07-04");
    elsewhere.put("resolving_unit", "19777");
    dossiers.add(elsewhere);
    Map<String, Object> others =
        dossier("OF-OTHERS", "2024-11-04", "2024-11-05", "COMPLETED", "EARLY", "2024-11-07");
    others.put("receiving_unit", "19777");
    others.put("resolving_unit", "19777");
    dossiers.add(others);
    rows.insert("dossier", dossiers);
  }

  private static Map<String, Object> dossier(
      String id, String accepted, String ended, String endType, String timeliness, String due) {
    Map<String, Object> row = new HashMap<>();
    row.put("layer", 1);
    row.put("sign", 1);
    row.put("source", "hue");
    row.put("dossier_id", id);
    row.put("tenure", 1);
    row.put("receiving_unit", "19774");
    row.put("resolving_unit", "19774");
    row.put("procedure", "1.001193");
    row.put("channel", id.equals("OPEN") ? "IN_PERSON" : "ONLINE");
    row.put("inherited", false);
    row.put("accepted_day", accepted);
    row.put("ended_day", ended);
    row.put("end_type", endType);
    row.put("timeliness", timeliness);
    row.put("due_at", due == null ? null : dayBefore(due) + " 17:00:00");
    row.put("overdue_since", due == null ? null : dayAfter(due));
    row.put("processing_days", timeliness.isEmpty() ? null : 3);
    return row;
  }

  /** Local midnight is 17:00 of the day before, in UTC. */
  private static String dayBefore(String day) {
    return LocalDate.parse(day).minusDays(1).toString();
  }

  private static String dayAfter(String day) {
    return LocalDate.parse(day).plusDays(1).toString();
  }

  private static Map<String, ?> unit(String code) {
    return Map.of("reference_version", 1, "code", code, "valid_from", "2025-07-01");
  }
}
