/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Kind;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;
import tools.jackson.databind.JsonNode;

/** All measures of a basis over the slices of a question. */
record Slices(Map<String, JsonNode> rows) {

  /**
   * Asks for them.
   *
   * @param slicing {@code by=...}, a filter, or nothing
   */
  static Slices of(Loaded log, Basis basis, String slicing, String dates) {
    Map<String, JsonNode> rows = new LinkedHashMap<>();
    String ids = measures(basis).stream().map(Measure::id).collect(joining(","));
    JsonNode answer = log.json("/api/v1/statistics?measures=" + ids + "&" + dates + "&" + slicing);
    for (JsonNode row : answer.get("rows")) {
      String slice =
          answer
              .get("by")
              .valueStream()
              .map(by -> row.get(by.stringValue()).asString())
              .collect(joining(" "));
      assertThat(rows.put(slice, row)).as(slice).isNull();
    }
    return new Slices(rows);
  }

  static List<Measure> measures(Basis basis) {
    return Measures.ALL.stream().filter(measure -> measure.basis() == basis).toList();
  }

  /** Counts add up over slices; ratios and distributions do not. */
  static List<String> counts(Basis basis) {
    return measures(basis).stream()
        .filter(measure -> measure.kind() != Kind.RATIO && measure.kind() != Kind.DISTRIBUTION)
        .map(Measure::id)
        .toList();
  }

  /** The sum of some counts in a slice; 0 where there is no such slice. */
  long sum(String slice, String... measures) {
    long sum = 0;
    for (String measure : measures) {
      sum += rows.containsKey(slice) ? rows.get(slice).get(measure).get("n").longValue() : 0;
    }
    return sum;
  }

  /** The denominator of a ratio in a slice. */
  long total(String slice, String ratio) {
    return rows.get(slice).get(ratio).get("N").longValue();
  }

  /** A count over all slices. */
  long overall(String measure) {
    return rows.keySet().stream().mapToLong(slice -> sum(slice, measure)).sum();
  }
}
