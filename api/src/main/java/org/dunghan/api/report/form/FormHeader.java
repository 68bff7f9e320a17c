/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.util.ArrayList;
import java.util.List;
import org.dunghan.api.report.form.Layout.Column;

/**
 * The printed header: lines of cells, of which some span several lines or columns.
 *
 * @param lines without the last line, which numbers the columns
 * @param numbers that line
 */
record FormHeader(List<List<Cell>> lines, List<String> numbers) {
  /** A cell; line and column count from 0. */
  record Cell(int line, int column, int lineSpan, int columnSpan, String text) {}

  static FormHeader of(String rowLabel, List<Column> columns) {
    int depth = 1 + columns.stream().mapToInt(column -> column.groups().size()).max().orElse(0);
    List<List<Cell>> lines = new ArrayList<>();
    for (int line = 0; line < depth; line++) {
      lines.add(new ArrayList<>());
    }
    lines.get(0).add(new Cell(0, 0, depth, 1, "STT"));
    lines.get(0).add(new Cell(0, 1, depth, 1, rowLabel));
    for (int index = 0; index < columns.size(); index++) {
      add(columns, index, depth, lines);
    }
    List<String> numbers = new ArrayList<>(List.of("(1)", "(2)"));
    columns.forEach(column -> numbers.add(column.heading()));
    return new FormHeader(lines, numbers);
  }

  /** The groups that begin at a column, and its label below them. */
  private static void add(List<Column> columns, int index, int depth, List<List<Cell>> lines) {
    List<String> groups = columns.get(index).groups();
    for (int line = 0; line < groups.size(); line++) {
      if (index == 0 || !isSame(columns.get(index - 1), columns.get(index), line)) {
        lines
            .get(line)
            .add(new Cell(line, index + 2, 1, width(columns, index, line), groups.get(line)));
      }
    }
    int line = groups.size();
    lines.get(line).add(new Cell(line, index + 2, depth - line, 1, columns.get(index).label()));
  }

  private static int width(List<Column> columns, int first, int line) {
    int next = first + 1;
    while (next < columns.size() && isSame(columns.get(first), columns.get(next), line)) {
      next++;
    }
    return next - first;
  }

  /** Whether two columns are in the same group of a line, and so in the same ones above it. */
  private static boolean isSame(Column some, Column other, int line) {
    return some.groups().size() > line
        && other.groups().size() > line
        && some.groups().subList(0, line + 1).equals(other.groups().subList(0, line + 1));
  }
}
