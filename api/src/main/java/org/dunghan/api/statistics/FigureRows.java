/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dunghan.warehouse.measure.Measure;

/** Reads the rows of a question: by dimension its value, by measure its figure. */
record FigureRows(Question question) {
  Map<String, Object> read(ResultSet row) throws SQLException {
    Map<String, Object> cells = new LinkedHashMap<>();
    for (Dimension dimension : question.by()) {
      Class<?> type = dimension.isTime() ? LocalDate.class : Object.class;
      cells.put(dimension.id(), row.getObject(dimension.id(), type));
    }
    for (Measure measure : question.measures()) {
      cells.put(measure.id(), figure(row, measure));
    }
    return cells;
  }

  private Map<String, Object> figure(ResultSet row, Measure measure) throws SQLException {
    Map<String, Object> figure = figure(row, measure, "");
    for (Comparison comparison : question.days().comparisons()) {
      figure.put(comparison.id(), figure(row, measure, "_" + comparison.id()));
    }
    return figure;
  }

  private static Map<String, Object> figure(ResultSet row, Measure measure, String ending)
      throws SQLException {
    String value = measure.id() + ending;
    Map<String, Object> figure = new LinkedHashMap<>();
    figure.put("value", row.getObject(value));
    switch (measure.kind()) {
      case RATIO -> {
        figure.put("n", row.getObject(measure.id() + "_n" + ending));
        figure.put("N", row.getObject(measure.id() + "_N" + ending));
      }
      case DISTRIBUTION -> {
        figure.put("n", null);
        figure.put("N", row.getObject(measure.id() + "_N" + ending));
      }
      case FLOW, OPENING_STOCK, CLOSING_STOCK -> {
        figure.put("n", row.getObject(value));
        figure.put("N", null);
      }
    }
    return figure;
  }
}
