/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import org.dunghan.warehouse.measure.FactRows;

/** The findings that the job wrote beside a tenure; a tenure belongs to its receiving unit. */
final class DossierFindings {
  /** By the local day of acceptance, else of reception. */
  private static final String TENURES =
      """
      WITH %s
      SELECT
          sign, source, dossier_id, tenure, receiving_unit AS unit, resolving_unit, procedure, findings,
          coalesce(accepted_day, toDate(formatDateTime(received_at, '%%F', %s))) AS day
      FROM dossier
      WHERE %s
          AND (:any_unit OR unit IN (:unit))
          AND day BETWEEN toDate(:from) AND toDate(:to)"""
          .formatted(FindingSql.ZONES, FindingSql.ZONE, FactRows.OF_DOSSIERS);

  private static final String COUNTS =
      """
      SELECT
          finding, of_unit, counted, total,
          NULL AS period_from, NULL AS period_until, NULL AS expected
      FROM (
          SELECT
              if(:by_unit, unit, '') AS of_unit,
              sum(sign) AS total,
              sumMap(findings, arrayMap(finding -> toInt64(sign), findings)) AS found
          FROM (%s)
          GROUP BY of_unit)
      ARRAY JOIN found.1 AS finding, found.2 AS counted
      WHERE counted > 0 AND finding IN (:finding)
      ORDER BY finding, of_unit
      """
          .formatted(TENURES);

  private static final String ROWS =
      """
      SELECT
          concat(toString(day), '/', %s) AS key,
          dossier_id, tenure, source, unit, resolving_unit, procedure, toString(day) AS day
      FROM (%s)
      WHERE has(findings, :finding) AND key > :after
      GROUP BY dossier_id, tenure, source, unit, resolving_unit, procedure, day
      HAVING sum(sign) > 0
      ORDER BY key
      LIMIT :limit
      """
          .formatted(FindingSql.TENURE_KEY, TENURES);

  static final FindingSql SQL = new FindingSql(COUNTS, ROWS);

  /** The first day with a tenure, or the last day asked for where there is none. */
  static final String FIRST_DAY =
      "SELECT if(count() = 0, toDate(:to), min(day)) FROM (%s)".formatted(TENURES);

  private DossierFindings() {}
}
