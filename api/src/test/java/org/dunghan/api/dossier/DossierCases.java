/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;

/**
 * Dossiers of July 2025 that are countable by hand, told by the layers 1 and 2 and by the runs 1
 * and 2; layer 9 and run 9 are no part of the generation.
 */
final class DossierCases {
  static final RunningApi API = RunningWarehouse.filled("dossiers", DossierCases::insert);

  static final String LATE = "H57.90.01-250701-0001";
  static final String ODD = "Đ/7 &a=1;x=%2F..\"?#+é";
  static final String HANDED_OVER = "H57.90.01-250701-0007";
  static final String TWICE = "0001";
  static final String CORRECTED = "H57.90.03-250702-0009";

  private static final String AWAY =
      "[('2025-07-03','received',1),('2025-07-03','open_in_time',1),('2025-07-18','open_in_time',-1),('2025-07-18','open_overdue',1)]";

  private DossierCases() {}

  private static void insert(Rows rows) throws SQLException {
    reference(rows);
    rows.insert("dossier", List.of(late(), odd(), handedOver(), inherited()));
    for (String source : List.of("boston", "hue")) {
      Map<String, Object> twice = dossier(TWICE, "19777", "2025-07-03", AWAY);
      twice.put("source", source);
      rows.insert("dossier", List.of(twice));
    }
    correction(rows);
    DossierEvents.insert(rows);
  }

  private static Map<String, Object> late() {
    Map<String, Object> late =
        dossier(
            LATE,
            "19774",
            "2025-07-01",
            """
            [('2025-06-30','awaiting',1),('2025-07-01','awaiting',-1),
            ('2025-07-01','received',1),('2025-07-01','actions',1),('2025-07-02','actions',1),
            ('2025-07-08','actions',1),('2025-07-08','resolved_late',1),('2025-07-08','resolved_with_original',1),
            ('2025-07-01','open_in_time',1),('2025-07-02','open_in_time',-1),('2025-07-02','open_paused',1),
            ('2025-07-04','open_paused',-1),('2025-07-04','open_in_time',1),
            ('2025-07-08','open_in_time',-1)]""");
    late.put("received_at", "2025-06-30 09:00:00");
    late.put("accepted_at", "2025-07-01 01:30:00.123");
    late.put("due_at", "2025-07-05 17:00:00");
    late.put("due_original", "2025-07-03 17:00:00");
    late.put("due_statutory", "2025-07-03 17:00:00");
    late.put("overdue_since", "2025-07-07");
    late.put("paused_days", "[('2025-07-02','2025-07-04')]");
    late.put("ended_at", "2025-07-08 02:00:00");
    late.put("ended_day", "2025-07-08");
    late.put("end_type", "COMPLETED");
    late.put("timeliness", "LATE");
    late.put("processing_days", 3);
    late.put("holder_since", "2025-07-01 01:30:00.123");
    late.put("actions", 3);
    late.put("findings", List.of("CHANNEL_UNKNOWN", "PAUSE_REPEATED"));
    late.put("channel", "UNKNOWN");
    return late;
  }

  /** In time until the generation's last day is over. */
  private static Map<String, Object> odd() {
    Map<String, Object> odd =
        dossier(
            ODD,
            "19774",
            "2025-07-22",
            "[('2025-07-22','received',1),('2025-07-22','open_in_time',1),('2025-08-11','open_in_time',-1),('2025-08-11','open_overdue',1)]");
    odd.put("resolving_unit", "H57.LAND");
    odd.put("procedure", "1.012756");
    odd.put("overdue_since", "2025-08-11");
    return odd;
  }

  private static Map<String, Object> handedOver() {
    Map<String, Object> first =
        dossier(
            HANDED_OVER,
            "19774",
            "2025-07-01",
            """
        [('2025-07-01','received',1),('2025-07-10','handed_over',1),
        ('2025-07-01','open_without_due',1),('2025-07-10','open_without_due',-1)]""");
    first.put("accepted_at", "2025-07-01 02:00:00");
    first.put("ended_at", "2025-07-10 02:00:00");
    first.put("ended_day", "2025-07-10");
    first.put("end_type", "HANDED_OVER");
    return first;
  }

  private static Map<String, Object> inherited() {
    Map<String, Object> second =
        dossier(
            HANDED_OVER,
            "19777",
            "2025-07-10",
            """
        [('2025-07-10','taken_over',1),('2025-07-10','open_without_due',1)]""");
    second.put("tenure", 2);
    second.put("inherited", true);
    second.put("accepted_at", "2025-07-10 02:00:00");
    return second;
  }

  /** Layer 1 knew a dossier that layer 2 takes back and tells anew; layer 9 is not read. */
  private static void correction(Rows rows) throws SQLException {
    Map<String, Object> wrong = dossier(CORRECTED, "19777", "2025-07-02", AWAY);
    rows.insert("dossier", List.of(wrong));
    wrong.putAll(Map.of("layer", 2, "sign", -1));
    rows.insert("dossier", List.of(wrong));
    Map<String, Object> right =
        dossier(
            CORRECTED,
            "19777",
            "2025-07-04",
            "[('2025-07-04','received',1),('2025-07-04','open_paused',1)]");
    right.putAll(Map.of("layer", 2, "paused_days", "[('2025-07-04',NULL)]"));
    rows.insert("dossier", List.of(right));
    Map<String, Object> elsewhere = dossier("unread", "19774", "2025-07-04", AWAY);
    elsewhere.put("layer", 9);
    rows.insert("dossier", List.of(elsewhere));
  }

  /** A tenure that is open; what it does not know is null. */
  private static Map<String, Object> dossier(
      String code, String unit, String accepted, String movements) {
    Map<String, Object> row = new HashMap<>();
    for (String unknown :
        List.of(
            "received_at",
            "accepted_at",
            "due_at",
            "due_original",
            "due_statutory",
            "overdue_since",
            "ended_at",
            "ended_day",
            "processing_days",
            "holder_since")) {
      row.put(unknown, null);
    }
    row.putAll(Map.of("layer", 1, "sign", 1, "source", "hue", "dossier_id", code, "tenure", 1));
    row.putAll(Map.of("receiving_unit", unit, "resolving_unit", unit, "procedure", "1.001193"));
    row.putAll(Map.of("channel", "ONLINE", "inherited", false, "accepted_day", accepted));
    row.putAll(Map.of("end_type", "", "timeliness", "", "paused_days", "[]", "holder", unit));
    row.putAll(Map.of("actions", 0, "findings", List.of(), "movements", movements));
    return row;
  }

  private static void reference(Rows rows) throws SQLException {
    Map<String, Object> generation = new HashMap<>();
    generation.putAll(Map.of("generation", 1, "as_of", "2025-08-10", "layers", List.of(1, 2)));
    generation.putAll(Map.of("runs", List.of(1, 2), "reference_version", 1, "state", "PUBLISHED"));
    generation.put("published_at", "2025-08-11 01:02:03.004");
    rows.insert("publication", List.of(generation));
    generation.putAll(
        Map.of("generation", 2, "state", "AS_KNOWN", "known_at", "2025-07-05 12:00:00"));
    rows.insert("publication", List.of(generation));
    for (String unit : List.of("19774", "19777", "H57.LAND")) {
      rows.insert(
          "unit",
          List.of(
              Map.of(
                  "reference_version",
                  1,
                  "code",
                  unit,
                  "kind",
                  "WARD",
                  "valid_from",
                  "2025-07-01")));
    }
    rows.insert("procedure_day", List.of(Map.of("layer", 1, "day", "2025-07-01")));
    rows.insert(
        "source",
        List.of(Map.of("reference_version", 1, "source", "boston", "zone", "America/New_York")));
  }
}
