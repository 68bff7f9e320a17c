/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dunghan.warehouse.measure.Measure;

/** The figures of a question with those they are compared with, sorted and named for an answer. */
final class StatisticsSql {
  private static final String ROWS =
      """
      SELECT %s
      FROM (%s) AS asked
      %s
      ORDER BY %s
      %s
      """;

  /** What has no row then was 0, if there were data at all. */
  private static final String EARLIER =
      """
      LEFT JOIN (%2$s) AS %1$s ON %3$s%4$s = %1$s.period
      """;

  private StatisticsSql() {}

  /** The names of the columns, in the order of {@link #of}. */
  static List<String> columns(Question question) {
    List<String> columns = new ArrayList<>(question.by().stream().map(Dimension::id).toList());
    for (Measure measure : question.measures()) {
      columns.addAll(columns(measure, ""));
      for (Comparison comparison : question.days().comparisons()) {
        columns.addAll(columns(measure, "_" + comparison.id()));
      }
    }
    return columns;
  }

  private static List<String> columns(Measure measure, String suffix) {
    return FigureColumn.of(measure).stream()
        .map(column -> measure.id() + column.ending() + suffix)
        .toList();
  }

  /** Parameters: those of the facts, the days of the question and of its comparisons, filters. */
  static String of(Question question) {
    return ROWS.formatted(
        String.join(", ", selected(question)),
        FiguresSql.of(question),
        question.days().comparisons().stream()
            .map(comparison -> earlier(question, comparison))
            .collect(joining()),
        ordered(question),
        question.limit() == 0 ? "" : "LIMIT :limit");
  }

  private static List<String> selected(Question question) {
    List<String> names = columns(question);
    List<String> values = new ArrayList<>();
    question.by().forEach(dimension -> values.add("asked." + column(dimension)));
    for (Measure measure : question.measures()) {
      for (FigureColumn column : FigureColumn.of(measure)) {
        values.add("asked." + column.sql(measure));
      }
      for (Comparison comparison : question.days().comparisons()) {
        for (FigureColumn column : FigureColumn.of(measure)) {
          values.add(known(question, comparison, column.sql(measure)));
        }
      }
    }
    List<String> selected = new ArrayList<>();
    for (int index = 0; index < names.size(); index++) {
      selected.add("%s AS `%s`".formatted(values.get(index), names.get(index)));
    }
    return selected;
  }

  private static String known(Question question, Comparison comparison, String column) {
    return "if(%s >= toDate(:first_day), %s.%s, NULL)"
        .formatted(shifted(question, comparison), comparison.id(), column);
  }

  private static String earlier(Question question, Comparison comparison) {
    String slices =
        question.slices().stream()
            .map(slice -> "asked.%1$s = %2$s.%1$s AND ".formatted(slice.id(), comparison.id()))
            .collect(joining());
    return EARLIER.formatted(
        comparison.id(),
        FiguresSql.of(question, comparison),
        slices,
        shifted(question, comparison));
  }

  private static String shifted(Question question, Comparison comparison) {
    Shift shift = question.shift(comparison);
    return "subtractDays(subtractMonths(asked.period, %d), %d)"
        .formatted(shift.months(), shift.days());
  }

  private static String column(Dimension dimension) {
    return dimension.isTime() ? "period" : dimension.id();
  }

  private static String ordered(Question question) {
    String order =
        Stream.concat(
                question.order().stream().map(Order::sql),
                question.by().stream().map(dimension -> "`" + dimension.id() + "`"))
            .collect(joining(", "));
    return order.isEmpty() ? "tuple()" : order;
  }

  /** One of the columns that a figure is sent in. */
  enum FigureColumn {
    VALUE("", "value_of_"),
    N("_n", "n_of_"),
    TOTAL("_N", "total_of_");

    private final String ending;
    private final String prefix;

    FigureColumn(String ending, String prefix) {
      this.ending = ending;
      this.prefix = prefix;
    }

    String ending() {
      return ending;
    }

    String sql(Measure measure) {
      return prefix + measure.id();
    }

    /** A count is its own n and has no N; a distribution has no n. */
    static List<FigureColumn> of(Measure measure) {
      return switch (measure.kind()) {
        case RATIO -> List.of(VALUE, N, TOTAL);
        case DISTRIBUTION -> List.of(VALUE, TOTAL);
        case FLOW, OPENING_STOCK, CLOSING_STOCK -> List.of(VALUE);
      };
    }
  }
}
