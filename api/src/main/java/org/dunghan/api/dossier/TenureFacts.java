/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is known of a tenure as of its generation. */
public final class TenureFacts {
  /**
   * Selects them from the columns of the table. What is written ahead has not happened: a dossier
   * is overdue from {@code known_until} on at the latest, or not at all.
   */
  public static final String SQL =
      """
      dossier_id, tenure, source, receiving_unit, resolving_unit, procedure, channel, inherited,
          received_at, accepted_day, due_at,
          if(tenures.overdue_since <= toDate(:known_until), tenures.overdue_since, NULL) AS overdue_since,
          ended_day,
          nullIf(tenures.end_type, '') AS end_type,
          nullIf(tenures.timeliness, '') AS timeliness,
          processing_days, holder, holder_since,
          arrayStringConcat(tenures.findings, ' ') AS findings""";

  /** The names of the columns, in their order. */
  public static final List<String> COLUMNS =
      List.of(
          "dossier_id",
          "tenure",
          "source",
          "receiving_unit",
          "resolving_unit",
          "procedure",
          "channel",
          "inherited",
          "received_at",
          "accepted_day",
          "due_at",
          "overdue_since",
          "ended_day",
          "end_type",
          "timeliness",
          "processing_days",
          "holder",
          "holder_since",
          "findings");

  private TenureFacts() {}

  /** The row that a result stands at, by column. */
  public static Map<String, Object> read(ResultSet row) throws SQLException {
    Map<String, Object> facts = new LinkedHashMap<>();
    for (String column : COLUMNS) {
      facts.put(
          column,
          switch (column) {
            case "received_at", "due_at", "holder_since" -> instant(row, column).orElse(null);
            case "accepted_day", "overdue_since", "ended_day" ->
                row.getObject(column, LocalDate.class);
            case "findings" -> words(row.getString(column));
            default -> row.getObject(column);
          });
    }
    return facts;
  }

  static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  /** Those of a text that a space stands between. */
  static List<String> words(String text) {
    return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
