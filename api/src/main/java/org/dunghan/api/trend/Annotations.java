/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.statistics.Dimension;
import org.dunghan.api.statistics.Question;
import org.dunghan.warehouse.measure.FactRows;
import org.springframework.stereotype.Component;

/**
 * Reads documented days from the reference tables: where units begin, and where rules and limits
 * change. What concerns only some fields or procedures counts where they are asked about.
 */
@Component
class Annotations {
  private static final String DAYS =
      """
      SELECT DISTINCT day, event, text
      FROM (
          SELECT valid_from AS day, 'UNIT_BEGAN' AS event, '' AS text
          FROM unit
          WHERE reference_version = :reference_version
              AND (code IN (:unit) OR :any_unit AND kind IN ('WARD', 'COMMUNE'))
              AND %s
          UNION ALL
          SELECT valid_from, 'CLOCK_POLICY', legal_act
          FROM clock_policy
          WHERE reference_version = :reference_version
              AND legal_act != ''
              AND (field_code = '' OR field_code IN (:field))
              AND (procedure_code = '' OR procedure_code IN (:procedure))
          UNION ALL
          SELECT valid_from, 'LIMIT_CHANGED', ''
          FROM (
              SELECT
                  valid_from,
                  toString((limit_value, limit_unit, local_limit_value, local_limit_unit)) AS limits,
                  lagInFrame(limits) OVER validity AS limits_before,
                  row_number() OVER validity AS number
              FROM procedure
              WHERE reference_version = :reference_version AND code IN (:procedure)
              WINDOW validity AS (PARTITION BY code ORDER BY valid_from))
          WHERE number > 1 AND limits != limits_before)
      WHERE day BETWEEN toDate(:from) AND toDate(:to)
      ORDER BY day, event, text
      """
          .formatted(FactRows.OF_UNITS);

  private static final List<String> NONE = List.of("");

  private final Facts facts;

  Annotations(Facts facts) {
    this.facts = facts;
  }

  List<Annotation> of(Question question, Reading reading) {
    Map<Dimension, List<String>> filters = question.filters();
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("from", question.days().from().toString());
    parameters.put("to", question.days().to().toString());
    parameters.put("any_unit", !filters.containsKey(Dimension.UNIT));
    parameters.put("unit", filters.getOrDefault(Dimension.UNIT, NONE));
    parameters.put("field", filters.getOrDefault(Dimension.FIELD, NONE));
    parameters.put("procedure", filters.getOrDefault(Dimension.PROCEDURE, NONE));
    return facts
        .ask(DAYS, reading, parameters)
        .query(
            (row, number) ->
                new Annotation(
                    row.getObject("day", LocalDate.class),
                    Annotation.Kind.valueOf(row.getString("event")),
                    row.getString("text").isEmpty() ? null : row.getString("text")))
        .list();
  }
}
