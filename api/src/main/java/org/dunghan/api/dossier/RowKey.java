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

/** Where a row stands in the order of rows. */
record RowKey(String receivingUnit, String dossierId, int tenure, String source) {
  static RowKey of(ResultSet row) throws SQLException {
    return new RowKey(
        row.getString("receiving_unit"),
        row.getString("dossier_id"),
        row.getInt("tenure"),
        row.getString("source"));
  }

  /**
   * Writes it as a text.
   *
   * @param rows what tells the rows apart from others that it is no key of
   */
  String text(String rows) {
    return PageKey.text(List.of(receivingUnit, dossierId, Integer.toString(tenure), source), rows);
  }

  /** Reads what was written; none where it was changed since, or written for other rows. */
  static Optional<RowKey> read(String text, String rows) {
    return PageKey.read(text, rows)
        .map(
            parts ->
                new RowKey(
                    parts.get(0), parts.get(1), Integer.parseInt(parts.get(2)), parts.get(3)));
  }
}
