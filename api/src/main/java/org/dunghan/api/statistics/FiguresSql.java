/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dunghan.warehouse.calendar.WorkingDays;
import org.dunghan.warehouse.measure.Expression;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Side;

/**
 * The one SQL behind all figures. It is assembled from the measure dictionary and the closed list
 * of dimensions only; what a caller sends is bound to its parameters.
 *
 * <p>Rows are first summed by slice, side and bucket (the first day of a period; 1970-01-01 before
 * all periods). Each slice is then laid beside every period, so that a stock counts all buckets up
 * to a period's end, even of a period in which nothing happened; of many slices and periods by
 * {@link RunningSums}.
 */
final class FiguresSql {
  private static final Pattern PARAMETER_OF_PERIOD = Pattern.compile(":(from|to|as_of)\\b");

  private static final String FIGURES =
      """
      WITH %s
      SELECT %s
      FROM (%s) AS periods
      %s
      GROUP BY %s
      """;

  private static final String PERIODS =
      """
      SELECT greatest(toDate(:from), %s) AS period%s
      FROM (
          SELECT toDate(:from) + number AS day
          FROM numbers(toUInt64(dateDiff('day', toDate(:from), toDate(:to)) + 1)))
      GROUP BY period
      """;

  private static final String WORKING_DAYS =
      ", countIf(%s) AS working_days".formatted(WorkingDays.IS_WORKING_DAY);

  /** Each side is read by itself, so that the rows of a unit are found by the table's key. */
  private static final String BUCKETS =
      """
      SELECT %s
      FROM (
          SELECT
              *,
              '%s' AS side,
              %s AS unit,
              %s
              if(day < toDate(:from), toDate(0), greatest(toDate(:from), %s)) AS bucket
          FROM (%s) AS of_side
          %s)
      WHERE %s AND %s
      GROUP BY %s
      """;

  private static final String OF_PROCEDURE =
      """
      LEFT ANY JOIN (
          SELECT
              code AS procedure,
              argMax(field_code, valid_from) AS field,
              argMax(competent_level, valid_from) AS level
          FROM procedure
          WHERE reference_version = :reference_version
          GROUP BY code) AS procedures USING (procedure)
      """;

  /** Peer groups by unit, as one value. */
  static final String UNIT_GROUPS =
      """
      (SELECT mapFromArrays(groupArray(code), groupArray(peer_group))
          FROM (
              SELECT code, argMax(peer_group, valid_from) AS peer_group
              FROM unit
              WHERE reference_version = :reference_version
              GROUP BY code)) AS unit_groups
      """;

  static final String UNIT_GROUP = "unit_groups[unit] AS unit_group,";

  private FiguresSql() {}

  /**
   * Of a period, or of one that it is compared with: then the parameters from, to and as_of end in
   * its name. The columns are the slices and period, then n_of, total_of and value_of each measure.
   */
  static String of(Question question) {
    String rows = listOfBoth(list(question.slices(), Dimension::id), "period");
    return FIGURES.formatted(
        with(question),
        listOfBoth(rows, list(question.measures(), FiguresSql::figure)),
        periods(question),
        besidePeriods(question),
        rows);
  }

  static String of(Question question, Comparison comparison) {
    return PARAMETER_OF_PERIOD.matcher(of(question)).replaceAll(":$1_" + comparison.id());
  }

  private static String with(Question question) {
    String values = list(question.measures(), FiguresSql::valueOfCounts);
    String groups = question.concerns(Dimension.UNIT_GROUP) ? UNIT_GROUPS : "";
    String periods = hasManyCells(question) ? RunningSums.PERIODS.formatted(periods(question)) : "";
    return listOfBoth(listOfBoth(groups, periods), values);
  }

  private static String periods(Question question) {
    return PERIODS.formatted(
        periodStart(question),
        question.measures().stream().anyMatch(Measure::isPerWorkingDay) ? WORKING_DAYS : "");
  }

  private static boolean hasManyCells(Question question) {
    return !question.slices().isEmpty() && question.time().isPresent();
  }

  private static String besidePeriods(Question question) {
    String buckets = buckets(question);
    if (!hasManyCells(question)) {
      // Without slices there is always an answer, be it a count of 0.
      String join = question.slices().isEmpty() ? "LEFT" : "INNER";
      return "%s JOIN (%s) AS buckets ON 1 = 1".formatted(join, buckets);
    }
    String slice = listOfBoth(list(question.slices(), Dimension::id), "side");
    return "INNER JOIN (%s) AS buckets USING (period)"
        .formatted(RunningSums.of(slice, columns(question), columnsBefore(question), buckets));
  }

  private static String buckets(Question question) {
    return question.sides().stream()
        .map(side -> buckets(question, side))
        .collect(joining("UNION ALL\n"));
  }

  private static String buckets(Question question, Side side) {
    String cell = listOfBoth(list(question.slices(), Dimension::id), "side, bucket");
    return BUCKETS.formatted(
        listOfBoth(cell, list(columns(question), FiguresSql::sum)),
        side,
        unit(side),
        question.concerns(Dimension.UNIT_GROUP) ? UNIT_GROUP : "",
        periodStart(question),
        question.basis().rows(),
        ofProcedure(question),
        filters(question),
        // A slice of which nothing happened in the period has a row of zeros, if it ever had any.
        question.slices().isEmpty() ? ofPeriod(question) : "1 = 1",
        cell);
  }

  /** The column of the unit that a side is about. */
  static String unit(Side side) {
    return side == Side.RECEIVING ? "receiving_unit" : "resolving_unit";
  }

  /** The condition that rows with all dimensions of the question fulfil. */
  static String filters(Question question) {
    return question.filters().keySet().stream()
        .map(dimension -> " AND %1$s IN (:%1$s)".formatted(dimension.id()))
        .collect(joining("", "1 = 1", ""));
  }

  /** The condition that rows fulfil which count: only a stock is made of what happened before. */
  static String ofPeriod(Question question) {
    return columnsBefore(question).isEmpty() ? "day >= toDate(:from)" : "1 = 1";
  }

  private static Stream<String> expressions(Measure measure) {
    return Stream.concat(Stream.of(measure.numerator()), measure.denominator().stream());
  }

  /** Joins what is known of procedures, if the question is about that. */
  static String ofProcedure(Question question) {
    return question.concerns(Dimension.FIELD) || question.concerns(Dimension.LEVEL)
        ? OF_PROCEDURE
        : "";
  }

  private static String periodStart(Question question) {
    return question
        .time()
        .flatMap(Dimension::calendar)
        .map(Calendar::start)
        .orElse("toDate(:from)");
  }

  /** The dictionary writes a value over the parameters of this function. */
  private static String valueOfCounts(Measure measure) {
    return "(n, N, working_days) -> %s AS value_by_%s".formatted(measure.value(), measure.id());
  }

  private static String figure(Measure measure) {
    String counted = Expression.sql(measure.numerator(), measure.side());
    String total =
        measure
            .denominator()
            .map(denominator -> Expression.sql(denominator, measure.side()))
            .orElse("NULL");
    return """
        %2$s AS n_of_%1$s, %3$s AS total_of_%1$s,
        value_by_%1$s(n_of_%1$s, total_of_%1$s, %4$s) AS value_of_%1$s"""
        .formatted(
            measure.id(), counted, total, measure.isPerWorkingDay() ? "any(working_days)" : "NULL");
  }

  /** The columns of the basis' rows that the measures are made of. */
  static Set<String> columns(Question question) {
    return columns(question, Expression::columns);
  }

  private static Set<String> columnsBefore(Question question) {
    return columns(question, Expression::columnsBefore);
  }

  private static Set<String> columns(Question question, Function<String, Set<String>> of) {
    return question.measures().stream()
        .flatMap(FiguresSql::expressions)
        .flatMap(expression -> of.apply(expression).stream())
        .collect(toCollection(TreeSet::new));
  }

  static String sum(String column) {
    String sum = column.startsWith("processing_days") ? "sumMap" : "sum";
    return "%s(%2$s) AS %2$s".formatted(sum, column);
  }

  static <T> String list(Collection<T> items, Function<T, String> text) {
    return items.stream().map(text).collect(joining(", "));
  }

  static String listOfBoth(String some, String others) {
    return Stream.of(some, others).filter(text -> !text.isEmpty()).collect(joining(", "));
  }
}
