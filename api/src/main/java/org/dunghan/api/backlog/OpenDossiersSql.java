/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dunghan.api.dossier.TenureFacts;
import org.dunghan.api.request.PageKey.Place;

/** Open tenures one by one: those that are overdue, those that will be, and the others by age. */
final class OpenDossiersSql {
  /** By what rows are sorted, and pages found. */
  static final List<String> KEY = List.of("urgent", "began", "dossier_id", "tenure", "source");

  /** What they are. */
  static final List<Place> PLACES =
      List.of(Place.DAY, Place.DAY, Place.TEXT, Place.NUMBER, Place.TEXT);

  private static final List<String> HOW_IT_STANDS =
      List.of("state", "age", "days_left", "days_overdue", "last_moved", "not_moved");

  /** What tells one version of a tenure's facts from another. */
  private static final List<String> IDENTITY =
      List.of("receiving_unit", "dossier_id", "tenure", "source", "fingerprint");

  /** The last day of all stands for those that no day makes late. */
  private static final String ROWS =
      """
      %s
      SELECT
          %s,
          %s
      FROM (
          SELECT
              %s, %s,
              if(state IN ('open_in_time', 'open_overdue'), ifNull(overdue_since, toDate('2149-06-06')),
                  toDate('2149-06-06')) AS urgent
          FROM (SELECT * FROM (%s) WHERE %s) AS open_ones
          GROUP BY %s
          HAVING sum(sign) > 0) AS tenures
      WHERE %s
      ORDER BY %s
      LIMIT :limit
      SETTINGS date_time_output_format = 'iso'
      """;

  private static final String AFTER =
      """
      (tenures.urgent, tenures.began, tenures.dossier_id, tenures.tenure, tenures.source) > (
          toDate(:after_urgent), toDate(:after_began), :after_dossier_id,
          toUInt64(:after_tenure), :after_source)""";

  private OpenDossiersSql() {}

  static List<String> columns() {
    return Stream.concat(TenureFacts.COLUMNS.stream(), HOW_IT_STANDS.stream()).toList();
  }

  static String of(OpenDossiers wanted) {
    Backlog backlog = wanted.backlog();
    return ROWS.formatted(
        OpenTenuresSql.with(),
        TenureFacts.SQL,
        Stream.concat(HOW_IT_STANDS.stream(), KEY.stream().limit(2))
            .map(column -> "tenures.%1$s AS %1$s".formatted(column))
            .collect(joining(", ")),
        String.join(", ", IDENTITY),
        Stream.of(TenureFacts.COLUMNS.stream(), HOW_IT_STANDS.stream(), Stream.of("began"))
            .flatMap(columns -> columns)
            .filter(column -> !IDENTITY.contains(column))
            .map(column -> "any(open_ones.%1$s) AS %1$s".formatted(column))
            .collect(joining(", ")),
        OpenTenuresSql.of(backlog.concerned(), backlog.filters().keySet()),
        wanted.count().condition(),
        String.join(", ", IDENTITY),
        wanted.after().isEmpty() ? "1 = 1" : AFTER,
        KEY.stream().map(column -> "tenures." + column).collect(joining(", ")));
  }

  static Map<String, Object> read(ResultSet row) throws SQLException {
    Map<String, Object> tenure = TenureFacts.read(row);
    for (String column : HOW_IT_STANDS) {
      tenure.put(
          column,
          column.equals("last_moved")
              ? row.getObject(column, LocalDate.class)
              : row.getObject(column));
    }
    return tenure;
  }
}
