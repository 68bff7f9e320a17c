/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.warehouse.measure.TenureBasis;

/** A dossier under one unit: writes the rows that a job would write for it into a layer. */
record Tenure(
    Rows rows,
    int layer,
    int sign,
    String receivingUnit,
    String resolvingUnit,
    String procedure,
    String channel,
    boolean inherited,
    List<String> movements) {

  Tenure(
      Rows rows,
      int layer,
      String receivingUnit,
      String resolvingUnit,
      String procedure,
      String channel,
      boolean inherited) {
    this(
        rows,
        layer,
        1,
        receivingUnit,
        resolvingUnit,
        procedure,
        channel,
        inherited,
        new ArrayList<>());
  }

  /** The same one, as a later layer takes it back. */
  Tenure takenBack(int laterLayer) {
    return new Tenure(
        rows,
        laterLayer,
        -1,
        receivingUnit,
        resolvingUnit,
        procedure,
        channel,
        inherited,
        List.copyOf(movements));
  }

  /** What happened on a day, and how its stocks changed. */
  void on(String day, Map<String, ?> columns) throws SQLException {
    Map<String, Object> row = dimensions();
    row.put("day", day);
    row.putAll(columns);
    rows.insert("procedure_day", row);
    if (sign > 0) {
      columns.forEach((column, change) -> move(day, column, change));
    }
  }

  /** A column of procedure_day that tenures move by at most a few. */
  private void move(String day, String column, Object change) {
    if (TenureBasis.COUNTS.contains(column) && ((Integer) change) <= Byte.MAX_VALUE) {
      movements.add("('%s','%s',%s)".formatted(day, column, change));
    }
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
    row.put("movements", "[" + String.join(",", movements) + "]");
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
