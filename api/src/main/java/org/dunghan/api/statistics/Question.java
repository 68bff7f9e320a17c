/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Side;

/**
 * What is asked, once every word of it is known to be valid.
 *
 * @param measures at least one, all of one basis
 * @param by dimensions of the rows, in the order they were named; at most one of them is time
 * @param filters the values that count, by dimension
 * @param days the period and its comparisons
 * @param order what rows are sorted by before their dimensions
 * @param limit the most rows wanted, 0 for all
 */
public record Question(
    List<Measure> measures,
    List<Dimension> by,
    Map<Dimension, List<String>> filters,
    Days days,
    List<Order> order,
    int limit) {

  /** Which rows are counted. */
  public Basis basis() {
    return measures.get(0).basis();
  }

  /** In one order, so that the same question is the same SQL. */
  Set<Side> sides() {
    return measures.stream().map(Measure::side).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The dimensions but time. */
  List<Dimension> slices() {
    return by.stream().filter(dimension -> !dimension.isTime()).toList();
  }

  Optional<Dimension> time() {
    return by.stream().filter(Dimension::isTime).findFirst();
  }

  /** What the parameters of its days and filters stand for. */
  public Map<String, Object> parameters() {
    Map<String, Object> parameters = new LinkedHashMap<>();
    parameters.put("from", days.from().toString());
    parameters.put("to", days.to().toString());
    parameters.put("as_of", days.asOf().toString());
    filters.forEach((dimension, values) -> parameters.put(dimension.id(), values));
    return parameters;
  }

  /** The same, in rows of other dimensions. */
  Question by(List<Dimension> dimensions) {
    return new Question(measures, dimensions, filters, days, order, limit);
  }

  /** The same, of other measures. */
  Question of(List<Measure> others) {
    return new Question(others, by, filters, days, order, limit);
  }

  /** The same, of other days. */
  Question of(Days others) {
    return new Question(measures, by, filters, others, order, limit);
  }

  /** The same of all values of a dimension. */
  public Question without(Dimension dimension) {
    Map<Dimension, List<String>> others = new LinkedHashMap<>(filters);
    others.remove(dimension);
    return new Question(measures, by, others, days, order, limit);
  }

  boolean concerns(Dimension dimension) {
    return Stream.concat(by.stream(), filters.keySet().stream()).anyMatch(dimension::equals);
  }

  /** From the period of a row back to the one that it is compared with. */
  Shift shift(Comparison comparison) {
    return comparison.shift(time(), days.from(), days.to());
  }
}
