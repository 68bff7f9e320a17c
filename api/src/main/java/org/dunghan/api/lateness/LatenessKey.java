/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.request.PageKey;
import org.dunghan.api.request.PageKey.Place;

/** Where a row stands in the order of rows. */
record LatenessKey(
    long remaining, String due, String unit, String dossier, long tenure, String source) {
  private static final List<Place> PLACES =
      List.of(Place.NUMBER, Place.DAY, Place.TEXT, Place.TEXT, Place.NUMBER, Place.TEXT);

  static LatenessKey of(ResultSet row) throws SQLException {
    return new LatenessKey(
        row.getLong("remaining_days"),
        row.getString("due_day"),
        row.getString("receiving_unit"),
        row.getString("dossier_id"),
        row.getLong("tenure"),
        row.getString("source"));
  }

  /** What the parameters of the rows after it stand for. */
  Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("after_remaining", remaining);
    parameters.put("after_due", due);
    parameters.put("after_unit", unit);
    parameters.put("after_dossier", dossier);
    parameters.put("after_tenure", tenure);
    parameters.put("after_source", source);
    return parameters;
  }

  /**
   * Writes it as a text.
   *
   * @param rows what tells the rows apart from others that it is no key of
   */
  String text(String rows) {
    return PageKey.text(
        List.of(Long.toString(remaining), due, unit, dossier, Long.toString(tenure), source), rows);
  }

  /** Reads what was written; none where it was changed since, or written for other rows. */
  static Optional<LatenessKey> read(String text, String rows) {
    return PageKey.read(text, rows, PLACES)
        .map(
            parts ->
                new LatenessKey(
                    Long.parseLong(parts.get(0)),
                    parts.get(1),
                    parts.get(2),
                    parts.get(3),
                    Long.parseLong(parts.get(4)),
                    parts.get(5)));
  }
}
