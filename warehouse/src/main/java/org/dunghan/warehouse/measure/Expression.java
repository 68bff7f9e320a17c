/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the words of the dictionary into SQL over rows that were summed by {@code side} and {@code
 * bucket}: a bucket is the first day of a period, and the days before all periods have the bucket
 * 1970-01-01. The query gives the column {@code period}, the bucket that is being answered.
 */
public final class Expression {
  private static final Pattern WORD =
      Pattern.compile("(flow|opening|closing|percentile_(\\d+)|tenures)\\(([^()]+)\\)");
  private static final Pattern COLUMN = Pattern.compile("[a-z_]+");

  private Expression() {}

  /** The SQL of a numerator or denominator, for the rows of a side. */
  public static String sql(String expression, Side side) {
    return WORD.matcher(expression).replaceAll(word -> aggregate(word, side));
  }

  /** The columns of the basis' rows that an expression reads. */
  public static Set<String> columns(String expression) {
    return columns(expression, word -> true);
  }

  /** Those of them of which it needs what happened before the period, too, as a stock does. */
  public static Set<String> columnsBefore(String expression) {
    return columns(expression, word -> word.equals("opening") || word.equals("closing"));
  }

  private static Set<String> columns(String expression, Predicate<String> words) {
    return WORD.matcher(expression)
        .results()
        .filter(word -> words.test(word.group(1)))
        .flatMap(word -> COLUMN.matcher(word.group(3)).results())
        .map(MatchResult::group)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String aggregate(MatchResult word, Side side) {
    String rows = "side = '" + side + "' AND bucket ";
    String summed = word.group(3);
    return switch (word.group(1)) {
      case "flow" -> "sumIf(" + summed + ", " + rows + "= period)";
      case "opening" -> "sumIf(" + summed + ", " + rows + "< period)";
      case "closing" -> "sumIf(" + summed + ", " + rows + "<= period)";
      case "tenures" -> tenures(days(summed, rows));
      default -> percentile(days(summed, rows), word.group(2));
    };
  }

  private static String days(String column, String rows) {
    return "sumMapIf(" + column + ", " + rows + "= period)";
  }

  private static String tenures(String days) {
    return "arraySum(mapValues(" + days + "))";
  }

  /** The exact value of rank ⌈qn⌉; in whole numbers, for 0.9 × 10 is not always 9. */
  private static String percentile(String days, String percent) {
    String tenures = tenures(days);
    return """
    if(%1$s = 0, NULL, mapKeys(%2$s)[arrayFirstIndex(
        reached -> reached >= intDiv(%3$s * %1$s + 99, 100), arrayCumSum(mapValues(%2$s)))])"""
        .formatted(tenures, days, percent);
  }
}
