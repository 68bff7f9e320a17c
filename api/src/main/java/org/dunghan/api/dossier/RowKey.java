/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Optional;
import org.dunghan.api.request.Checksum;

/** Where a row stands in the order of rows. */
record RowKey(String receivingUnit, String dossierId, int tenure, String source) {
  private static final String SEPARATOR = "\0";

  /** Enough to tell a key that was changed, or that belongs to other rows. */
  private static final int CHECKED = 16;

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
    String position =
        String.join(SEPARATOR, receivingUnit, dossierId, Integer.toString(tenure), source);
    String encoded =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(position.getBytes(StandardCharsets.UTF_8));
    return encoded + "." + check(rows, encoded);
  }

  /** Reads what was written; none where it was changed since, or written for other rows. */
  static Optional<RowKey> read(String text, String rows) {
    int end = text.indexOf('.');
    if (end < 0 || !text.substring(end + 1).equals(check(rows, text.substring(0, end)))) {
      return Optional.empty();
    }
    byte[] position = Base64.getUrlDecoder().decode(text.substring(0, end));
    String[] parts = new String(position, StandardCharsets.UTF_8).split(SEPARATOR, -1);
    return Optional.of(new RowKey(parts[0], parts[1], Integer.parseInt(parts[2]), parts[3]));
  }

  private static String check(String rows, String encoded) {
    return Checksum.of(rows + SEPARATOR + encoded).substring(0, CHECKED);
  }
}
