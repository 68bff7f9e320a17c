/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import org.dunghan.warehouse.measure.Expression;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.TenureBasis;

/**
 * The tenures behind one figure, by the expression that gives the figure itself: what it makes of
 * the rows of a single tenure is how often that tenure counts.
 */
public final class TenuresSql {
  /** Rows of a tenure that a later layer took back cancel each other, and count 0 times. */
  private static final String TENURES =
      """
      SELECT receiving_unit, dossier_id, tenure, source, fingerprint, %s, %s AS `count`
      FROM (%s) AS moves
      GROUP BY receiving_unit, dossier_id, tenure, source, fingerprint
      HAVING `count` != 0
      """;

  /** What every row of a tenure says alike. */
  private static final String FACTS =
      """
      any(moves.resolving_unit) AS resolving_unit,
      any(moves.procedure) AS procedure,
      any(moves.channel) AS channel,
      any(moves.inherited) AS inherited,
      any(moves.received_at) AS received_at,
      any(moves.accepted_day) AS accepted_day,
      any(moves.due_at) AS due_at,
      any(moves.overdue_since) AS overdue_since,
      any(moves.ended_day) AS ended_day,
      any(moves.end_type) AS end_type,
      any(moves.timeliness) AS timeliness,
      any(moves.processing_days) AS processing_days,
      any(moves.holder) AS holder,
      any(moves.holder_since) AS holder_since,
      any(moves.findings) AS findings""";

  private static final String MOVES =
      """
      SELECT *
      FROM (
          SELECT
              *,
              '%s' AS side,
              %s AS unit,
              %s
              toDate(:from) AS period,
              if(day < toDate(:from), toDate(0), toDate(:from)) AS bucket
          FROM (%s) AS tenures
          %s)
      WHERE %s AND %s AND %s
      """;

  private TenuresSql() {}

  /**
   * The tenures that a part of the question's one figure counts, with what is known of them.
   *
   * @param counted the numerator or the denominator of the measure
   * @param chosen a condition on their columns receiving_unit, dossier_id, tenure and source
   */
  public static String of(Question question, String counted, String chosen) {
    Measure measure = question.measures().get(0);
    String moves =
        MOVES.formatted(
            measure.side(),
            FiguresSql.unit(measure.side()),
            question.concerns(Dimension.UNIT_GROUP) ? FiguresSql.UNIT_GROUP : "",
            TenureBasis.of(question.basis(), Expression.columns(counted)),
            FiguresSql.ofProcedure(question),
            FiguresSql.filters(question),
            FiguresSql.ofPeriod(question),
            chosen);
    String tenures = TENURES.formatted(FACTS, Expression.sql(counted, measure.side()), moves);
    return question.concerns(Dimension.UNIT_GROUP)
        ? "WITH " + FiguresSql.UNIT_GROUPS + tenures
        : tenures;
  }
}
