/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** A dossier under one unit: writes the rows that a job would write for it into a layer. */
record Tenure(
    Rows rows,
    int layer,
    int sign,
    String receivingUnit,
    String resolvingUnit,
    String procedure,
    String channel,
    boolean inherited) {

  Tenure(
      Rows rows,
      int layer,
      String receivingUnit,
      String resolvingUnit,
      String procedure,
      String channel,
      boolean inherited) {
    this(rows, layer, 1, receivingUnit, resolvingUnit, procedure, channel, inherited);
  }

  /** The same one, as a later layer takes it back. */
  Tenure takenBack(int laterLayer) {
    return new Tenure(
        rows, laterLayer, -1, receivingUnit, resolvingUnit, procedure, channel, inherited);
  }

  /** What happened on a day, and how its stocks changed. */
  void on(String day, Map<String, ?> columns) throws SQLException {
    Map<String, Object> row = dimensions();
    row.put("day", day);
    row.putAll(columns);
    rows.insert("procedure_day", row);
  }

  /** What became of it; no end, and no overdue day, is null. */
  void folded(
      String dossier, String acceptedDay, String endedDay, String timeliness, String overdueSince)
      throws SQLException {
    Map<String, Object> row = dimensions();
    row.put("sign", sign);
    row.put("dossier_id", dossier);
    row.put("tenure", 1);
    row.put("accepted_day", acceptedDay);
    row.put("ended_day", endedDay);
    row.put("timeliness", timeliness);
    row.put("overdue_since", overdueSince);
    rows.insert("dossier", row);
  }

  private Map<String, Object> dimensions() {
    Map<String, Object> row = new HashMap<>();
    row.put("layer", layer);
    row.put("receiving_unit", receivingUnit);
    row.put("resolving_unit", resolvingUnit);
    row.put("procedure", procedure);
    row.put("channel", channel);
    row.put("inherited", inherited);
    return row;
  }
}
