/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;

/** Columns and measures added and taken away, as in {@code (3) - (7)} or {@code open_in_time}. */
record Sum(String text, List<Term> terms) {
  private static final Pattern TERM = Pattern.compile("([+-]?)\\s*(\\(\\d+\\)|[a-z_]+)");
  private static final Pattern SUM =
      Pattern.compile("%1$s(\\s*[+-]\\s*%1$s)*".formatted("(\\(\\d+\\)|[a-z_]+)"));

  /** One of its names: a column's number in brackets, or the id of a measure. */
  record Term(int sign, String name) {
    boolean isMeasure() {
      return !name.startsWith("(");
    }
  }

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Sum of(String text) {
    if (!SUM.matcher(text).matches()) {
      throw new IllegalArgumentException(text + " is no sum of columns and measures");
    }
    List<Term> terms =
        TERM.matcher(text)
            .results()
            .map(term -> new Term(term.group(1).equals("-") ? -1 : 1, term.group(2)))
            .toList();
    return new Sum(text, terms);
  }

  @Override
  @JsonValue
  public String text() {
    return text;
  }

  long value(ToLongFunction<String> values) {
    return terms.stream().mapToLong(term -> term.sign() * values.applyAsLong(term.name())).sum();
  }

  /** The ids of its measures. */
  List<String> measures() {
    return terms.stream().filter(Term::isMeasure).map(Term::name).toList();
  }
}
