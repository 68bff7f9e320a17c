/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.request.PageKey;
import org.dunghan.api.request.PageKey.Place;

/** Where a row stands in the order of rows. */
record RowKey(String receivingUnit, String dossierId, long tenure, String source) {
  private static final List<Place> PLACES =
      List.of(Place.TEXT, Place.TEXT, Place.NUMBER, Place.TEXT);

  static RowKey of(ResultSet row) throws SQLException {
    return new RowKey(
        row.getString("receiving_unit"),
        row.getString("dossier_id"),
        row.getLong("tenure"),
        row.getString("source"));
  }

  /**
   * Writes it as a text.
   *
   * @param rows what tells the rows apart from others that it is no key of
   */
  String text(String rows) {
    return PageKey.text(List.of(receivingUnit, dossierId, Long.toString(tenure), source), rows);
  }

  /** Reads what was written; none where it was changed since, or written for other rows. */
  static Optional<RowKey> read(String text, String rows) {
    return PageKey.read(text, rows, PLACES)
        .map(
            parts ->
                new RowKey(parts.get(0), parts.get(1), Long.parseLong(parts.get(2)), parts.get(3)));
  }
}
