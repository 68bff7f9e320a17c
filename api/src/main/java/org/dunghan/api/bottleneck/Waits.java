/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.bottleneck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.scope.FactsQuery;
import org.dunghan.api.scope.Reading;

/**
 * Which waits are asked for, once every word of the question is known to be valid.
 *
 * @param by at least one
 */
record Waits(List<Grouping> by, Map<Grouping, List<String>> filters, LocalDate from, LocalDate to) {

  FactsQuery query(Reading reading) {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("from", from.toString());
    parameters.put("to", to.toString());
    filters.forEach((grouping, values) -> parameters.put(grouping.id(), values));
    return FactsQuery.of(BottleneckSql.of(by, filters.keySet()), reading, parameters);
  }

  Head head(Reading reading) {
    return new Head(
        reading.generation(),
        reading.asOf(),
        reading.freshness().publishedAt(),
        from,
        to,
        by.stream().map(Grouping::id).toList());
  }

  /** What is needed to read the rows, and to ask for them again. */
  record Head(
      long generation,
      LocalDate asOf,
      Instant publishedAt,
      LocalDate from,
      LocalDate to,
      List<String> by) {}
}
