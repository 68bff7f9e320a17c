/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dunghan.api.scope.FactsQuery;
import org.dunghan.api.scope.Reading;

/**
 * Which open tenures are asked for, once every word of the question is known to be valid.
 *
 * @param by what the rows are broken down by; none for one row
 * @param notMoving working days without a move from which a tenure does not move
 * @param within whole working days left up to which a tenure is about to be late
 */
record Backlog(List<Grouping> by, Map<Grouping, List<String>> filters, int notMoving, int within) {
  Set<Grouping> concerned() {
    Set<Grouping> concerned = EnumSet.noneOf(Grouping.class);
    concerned.addAll(by);
    concerned.addAll(filters.keySet());
    return concerned;
  }

  /** What the parameters of its SQL stand for. */
  Map<String, Object> parameters(Reading reading) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("as_of", reading.asOf().toString());
    parameters.put("not_moving", notMoving);
    parameters.put("within", within);
    filters.forEach((grouping, values) -> parameters.put(grouping.id(), values));
    return parameters;
  }

  FactsQuery query(Reading reading) {
    return FactsQuery.of(BacklogSql.of(this), reading, parameters(reading));
  }

  Head head(Reading reading) {
    return new Head(
        reading.generation(),
        reading.asOf(),
        reading.freshness().publishedAt(),
        by.stream().map(Grouping::id).toList(),
        notMoving,
        within);
  }

  /** What is needed to read the rows, and to ask for them again. */
  record Head(
      long generation,
      LocalDate asOf,
      Instant publishedAt,
      List<String> by,
      int notMoving,
      int within) {}
}
