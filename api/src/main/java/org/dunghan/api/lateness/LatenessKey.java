/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.request.Checksum;

/** Where a row stands in the order of rows. */
record LatenessKey(
    int remaining, String due, String unit, String dossier, int tenure, String source) {
  private static final String SEPARATOR = "\0";

  /** Enough to tell a key that was changed, or that belongs to other rows. */
  private static final int CHECKED = 16;

  static LatenessKey of(ResultSet row) throws SQLException {
    return new LatenessKey(
        row.getInt("remaining_days"),
        row.getString("due_day"),
        row.getString("receiving_unit"),
        row.getString("dossier_id"),
        row.getInt("tenure"),
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
    String position =
        String.join(SEPARATOR, "" + remaining, due, unit, dossier, "" + tenure, source);
    String encoded =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(position.getBytes(StandardCharsets.UTF_8));
    return encoded + "." + check(rows, encoded);
  }

  /** Reads what was written; none where it was changed since, or written for other rows. */
  static Optional<LatenessKey> read(String text, String rows) {
    int end = text.indexOf('.');
    if (end < 0 || !text.substring(end + 1).equals(check(rows, text.substring(0, end)))) {
      return Optional.empty();
    }
    byte[] position = Base64.getUrlDecoder().decode(text.substring(0, end));
    String[] parts = new String(position, StandardCharsets.UTF_8).split(SEPARATOR, -1);
    return Optional.of(
        new LatenessKey(
            Integer.parseInt(parts[0]),
            parts[1],
            parts[2],
            parts[3],
            Integer.parseInt(parts[4]),
            parts[5]));
  }

  private static String check(String rows, String encoded) {
    return Checksum.of(rows + SEPARATOR + encoded).substring(0, CHECKED);
  }
}
