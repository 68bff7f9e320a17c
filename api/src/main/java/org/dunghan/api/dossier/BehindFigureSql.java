/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import org.dunghan.api.scope.FactsQuery;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.statistics.TenuresSql;

/** The rows behind a figure, in the order of the table: unit by unit. */
final class BehindFigureSql {
  private static final String ROWS =
      """
      SELECT
          %s, `count`
      FROM (%s) AS tenures
      ORDER BY tenures.receiving_unit, tenures.dossier_id, tenures.tenure, tenures.source
      LIMIT :limit
      SETTINGS date_time_output_format = 'iso'
      """;

  /** The unit by itself lets the engine skip what lies before it. */
  private static final String AFTER =
      """
      receiving_unit >= :after_unit AND (receiving_unit, dossier_id, tenure, source)
          > (:after_unit, :after_dossier, :after_tenure, :after_source)""";

  /** How often a tenure counts. */
  static final String COUNT = "count";

  private BehindFigureSql() {}

  /** One row more than a page has, so that a full page that is the last one says so. */
  static FactsQuery rows(BehindFigure behind, Reading reading) {
    String tenures =
        TenuresSql.of(
            behind.question(), behind.part().counted(), behind.after().isEmpty() ? "1 = 1" : AFTER);
    Map<String, Object> parameters = behind.question().parameters();
    parameters.put("known_until", reading.asOf().toString());
    parameters.put(
        "limit", behind.page().map(rows -> rows + 1).or(behind::limit).orElse(Integer.MAX_VALUE));
    behind
        .after()
        .ifPresent(
            row -> {
              parameters.put("after_unit", row.receivingUnit());
              parameters.put("after_dossier", row.dossierId());
              parameters.put("after_tenure", row.tenure());
              parameters.put("after_source", row.source());
            });
    return FactsQuery.of(ROWS.formatted(TenureFacts.SQL, tenures), reading, parameters);
  }

  static Map<String, Object> read(ResultSet row) throws SQLException {
    Map<String, Object> tenure = TenureFacts.read(row);
    tenure.put(COUNT, row.getObject(COUNT));
    return tenure;
  }
}
