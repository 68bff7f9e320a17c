/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;

/**
 * What is open on the evening of Thursday, 31 July 2025. Days off are weekends and the 9th; the
 * 12th, a Saturday, was worked.
 */
final class BacklogCases {
  static final RunningApi API = RunningWarehouse.filled("backlog", BacklogCases::insert);

  private BacklogCases() {}

  private static void insert(Rows rows) throws SQLException {
    reference(rows);
    insert(rows, "IN_TIME", "2025-07-28", "2025-08-05", "open_in_time 2025-07-28");
    insert(rows, "DUE_TODAY", "2025-07-28", "2025-08-01", "open_in_time 2025-07-28");
    insert(
        rows,
        "OVERDUE",
        "2025-07-07",
        "2025-07-14",
        "open_in_time 2025-07-07 2025-07-14 open_overdue 2025-07-14",
        "('2025-07-10','actions',1)");
    insert(
        rows,
        "JUST_OVERDUE",
        "2025-07-24",
        "2025-07-31",
        "open_in_time 2025-07-24 2025-07-31 open_overdue 2025-07-31",
        "('2025-07-25','handoffs',1)");
    insert(
        rows,
        "PAUSED",
        "2025-06-02",
        null,
        "open_in_time 2025-06-02 2025-06-04 open_paused 2025-06-04");
    insert(
        rows,
        "RESUMED",
        "2025-07-01",
        "2025-09-01",
        "open_in_time 2025-07-01 2025-07-02 open_paused 2025-07-02 2025-07-30 open_in_time 2025-07-30");
    insert(rows, "NO_DUE", "2025-07-31", null, "open_without_due 2025-07-31");
    insert(rows, "TOMORROW", "2025-08-01", "2025-08-20", "open_in_time 2025-08-01");
    ended(rows);
    correction(rows);
  }

  private static void ended(Rows rows) throws SQLException {
    Map<String, Object> ended =
        dossier("ENDED", "2025-07-01", "2025-07-10", "open_in_time 2025-07-01 2025-07-02");
    ended.put("ended_day", "2025-07-02");
    rows.insert("dossier", ended);
  }

  /** Layer 1 knew a dossier that layer 2 takes back and tells anew; layer 9 is not read. */
  private static void correction(Rows rows) throws SQLException {
    Map<String, Object> dossier =
        dossier("CORRECTED", "2025-07-01", "2025-07-05", "open_overdue 2025-07-05");
    rows.insert("dossier", dossier);
    dossier.putAll(Map.of("layer", 2, "sign", -1));
    rows.insert("dossier", dossier);
    dossier.putAll(Map.of("sign", 1, "holder", "H57.LAND", "resolving_unit", "H57.LAND"));
    rows.insert("dossier", dossier);
    dossier.putAll(Map.of("layer", 9, "dossier_id", "UNREAD"));
    rows.insert("dossier", dossier);
  }

  private static void insert(
      Rows rows, String code, String accepted, String overdueSince, String stocks, String... flows)
      throws SQLException {
    rows.insert("dossier", dossier(code, accepted, overdueSince, stocks, flows));
  }

  /**
   * A tenure.
   *
   * @param stocks each with the day on which it was entered and, but for the last, left
   */
  private static Map<String, Object> dossier(
      String code, String accepted, String overdueSince, String stocks, String... flows) {
    Map<String, Object> row = new HashMap<>();
    row.putAll(Map.of("layer", 1, "sign", 1, "source", "hue", "dossier_id", code, "tenure", 1));
    row.putAll(Map.of("receiving_unit", "19774", "resolving_unit", "19774"));
    row.putAll(Map.of("procedure", "1.001193", "channel", "ONLINE", "inherited", false));
    row.putAll(Map.of("accepted_day", accepted, "holder", "19774"));
    row.put("overdue_since", overdueSince);
    row.put("ended_day", null);
    StringBuilder movements =
        new StringBuilder("[('%1$s','received',1),('%1$s','actions',1)".formatted(accepted));
    String stock = "";
    int change = 1;
    for (String word : stocks.split(" ", -1)) {
      if (word.startsWith("open_")) {
        stock = word;
        change = 1;
      } else {
        movements.append(",('%s','%s',%d)".formatted(word, stock, change));
        change = -1;
      }
    }
    for (String flow : flows) {
      movements.append(",").append(flow);
    }
    row.put("movements", movements.append("]").toString());
    return row;
  }

  private static void reference(Rows rows) throws SQLException {
    Map<String, Object> generation = new HashMap<>();
    generation.putAll(Map.of("generation", 1, "as_of", "2025-07-31", "layers", List.of(1, 2)));
    generation.putAll(Map.of("runs", List.of(1, 2), "reference_version", 1, "state", "PUBLISHED"));
    generation.put("published_at", "2025-08-01 01:02:03.004");
    rows.insert("publication", generation);
    for (String unit : List.of("19774", "19777", "H57.LAND")) {
      rows.insert(
          "unit",
          Map.of("reference_version", 1, "code", unit, "kind", "WARD", "valid_from", "2025-07-01"));
    }
    rows.insert(
        "procedure", Map.of("reference_version", 1, "code", "1.001193", "field_code", "JUSTICE"));
    rows.insert("field", Map.of("reference_version", 1, "code", "JUSTICE"));
    for (String day : List.of("2025-07-09 HOLIDAY", "2025-07-12 WORKING")) {
      String[] words = day.split(" ", -1);
      rows.insert(
          "calendar_day", Map.of("reference_version", 1, "day", words[0], "kind", words[1]));
    }
  }
}
