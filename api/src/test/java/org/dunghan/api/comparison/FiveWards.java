/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Published;
import org.dunghan.api.Rows;

/**
 * Five wards and an agency, in two weeks of July 2025. In the second week each ward has 100 decided
 * dossiers of one procedure; late are 65, 10, 10, 10 and 5 of them. The first ward has 20 dossiers
 * of another procedure, too, all on time, and so have two others. Of four dossiers that it accepted
 * on the 1st each is known by itself.
 */
final class FiveWards {
  static final String KIM_LONG = "19774";
  private static final String AGENCY = "H57.LAND";
  private static final String CERTIFICATION = "1.001193";
  private static final String LAND = "1.012756";
  private static final List<String> WARDS = List.of(KIM_LONG, "1", "2", "3", "4");
  private static final List<String> NAMES =
      List.of("Phường Kim Long", "Phường Đúc", "Phường An Cựu", "Phường Dương Nỗ", "Xã A Lưới 1");
  private static final List<Integer> LATE = List.of(65, 10, 10, 10, 5);

  private final Published published;

  /** What became of those that were not on time. */
  private final String late;

  private FiveWards(Published published, String late) {
    this.published = published;
    this.late = late;
  }

  static void insert(Rows rows) throws SQLException {
    new FiveWards(Published.until("2025-07-14", rows), "resolved_late").insert();
  }

  /** The same wards, in which whoever is late does not resolve the dossiers at all. */
  static void insertLeavingLateWorkOpen(Rows rows) throws SQLException {
    new FiveWards(Published.until("2025-07-14", rows), "open_overdue").insert();
  }

  private void insert() throws SQLException {
    for (int ward = 0; ward < WARDS.size(); ward++) {
      published.unit(
          WARDS.get(ward), NAMES.get(ward), ward == 4 ? "COMMUNE" : "WARD", "2025-07-01");
      day("2025-07-09", WARDS.get(ward), CERTIFICATION, 100 - LATE.get(ward), LATE.get(ward));
    }
    published.unit(AGENCY, "Văn phòng đất đai", "CITY_AGENCY", "2025-07-01");
    day("2025-07-09", AGENCY, LAND, 0, 1_000);
    published.procedure(CERTIFICATION, "JUSTICE");
    published.procedure(LAND, "LAND");
    for (String ward : List.of(KIM_LONG, "1", "2")) {
      day("2025-07-10", ward, LAND, 20, 0);
    }
    day("2025-07-01", KIM_LONG, CERTIFICATION, 30, 10);
    day("2025-07-02", "2", CERTIFICATION, 4, 0);
    for (String code : List.of("A", "B", "C")) {
      resolved(code, "2025-07-03", "EARLY", 2);
    }
    if (late.equals("resolved_late")) {
      resolved("D", "2025-07-09", "LATE", 6);
    } else {
      published.dossier("D", KIM_LONG, CERTIFICATION, accepted());
    }
  }

  private void resolved(String code, String day, String timeliness, int days) throws SQLException {
    Map<String, Object> row = accepted();
    row.put("ended_day", day);
    row.put("end_type", "COMPLETED");
    row.put("timeliness", timeliness);
    row.put("processing_days", days);
    published.dossier(code, KIM_LONG, CERTIFICATION, row);
  }

  private static Map<String, Object> accepted() {
    Map<String, Object> row = new HashMap<>();
    row.put("accepted_day", "2025-07-01");
    row.put("accepted_at", "2025-07-01 02:00:00");
    row.put("overdue_since", "2025-07-05");
    return row;
  }

  private void day(String day, String unit, String procedure, int onTime, int notOnTime)
      throws SQLException {
    published.day(day, unit, procedure, Map.of("resolved_early", onTime, late, notOnTime));
  }
}
