/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.time.LocalDate;
import java.util.Map;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.FactsQuery;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Basis;
import org.springframework.stereotype.Component;

/** Puts questions about figures to the warehouse. */
@Component
class StatisticsQueries {
  private static final String FIRST_DAY = "SELECT if(count() = 0, toDate(:to), min(day)) FROM (%s)";

  private final Facts facts;

  StatisticsQueries(Facts facts) {
    this.facts = facts;
  }

  /** The first day with data, or the last day asked for where there is none. */
  LocalDate firstDay(Basis basis, Reading reading, LocalDate to) {
    Map<String, String> days = Map.of("to", to.toString(), "as_of", to.toString());
    return facts
        .remembered(FIRST_DAY.formatted(basis.rows()), reading, days, LocalDate.class)
        .get(0);
  }

  /** The rows of an answer. */
  static FactsQuery rows(Question question, Reading reading) {
    Days days = question.days();
    Map<String, Object> parameters = question.parameters();
    parameters.put("first_day", days.first().toString());
    for (Comparison comparison : days.comparisons()) {
      Shift shift = question.shift(comparison);
      parameters.put("from_" + comparison.id(), shift.first(days.from()).toString());
      parameters.put("to_" + comparison.id(), shift.last(days.to()).toString());
      parameters.put("as_of_" + comparison.id(), shift.last(days.asOf()).toString());
    }
    parameters.put("limit", question.limit());
    return FactsQuery.of(StatisticsSql.of(question), reading, parameters);
  }
}
