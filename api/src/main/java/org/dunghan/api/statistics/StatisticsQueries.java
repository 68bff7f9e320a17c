/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dunghan.api.publication.Publication;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Kind;
import org.dunghan.warehouse.measure.Measure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the warehouse for figures, pinned to a generation. */
@Component
class StatisticsQueries {
  private static final String FIRST_DAY = "SELECT if(count() = 0, toDate(:to), min(day)) FROM (%s)";

  private final JdbcClient warehouse;

  StatisticsQueries(JdbcClient warehouse) {
    this.warehouse = warehouse;
  }

  /** The first day with data, or the last day asked for where there is none. */
  LocalDate firstDay(Basis basis, Publication pinned, LocalDate to) {
    return warehouse
        .sql(FIRST_DAY.formatted(basis.rows()))
        .param("layers", pinned.layers())
        .param("to", to.toString())
        .param("as_of", to.toString())
        .query(LocalDate.class)
        .single();
  }

  /** The rows of the answer, ordered by their dimensions: dimension or measure → cell or figure. */
  List<Map<String, Object>> rows(Question question, Publication pinned) {
    return warehouse
        .sql(StatisticsSql.of(question))
        .param("layers", pinned.layers())
        .param("reference_version", pinned.referenceVersion())
        .param("from", question.from().toString())
        .param("to", question.to().toString())
        .param("as_of", question.asOf().toString())
        .params(filters(question))
        .query((row, number) -> read(row, question))
        .list();
  }

  private static Map<String, Object> filters(Question question) {
    Map<String, Object> filters = new LinkedHashMap<>();
    question.filters().forEach((dimension, values) -> filters.put(dimension.id(), values));
    return filters;
  }

  private static Map<String, Object> read(ResultSet row, Question question) throws SQLException {
    Map<String, Object> cells = new LinkedHashMap<>();
    int column = 1;
    for (Dimension dimension : question.by()) {
      Class<?> type = dimension.isTime() ? LocalDate.class : Object.class;
      cells.put(dimension.id(), row.getObject(column, type));
      column++;
    }
    for (Measure measure : question.measures()) {
      cells.put(measure.id(), figure(row, column, measure));
      column += 3;
    }
    return cells;
  }

  private static Figure figure(ResultSet row, int column, Measure measure) throws SQLException {
    Number counted = measure.kind() == Kind.DISTRIBUTION ? null : number(row, column);
    return new Figure(number(row, column + 2), counted, number(row, column + 1));
  }

  private static Number number(ResultSet row, int column) throws SQLException {
    return (Number) row.getObject(column);
  }
}
