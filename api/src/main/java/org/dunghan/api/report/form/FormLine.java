/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.util.LinkedHashMap;
import java.util.Map;
import org.dunghan.api.report.form.FormRow.Figure;
import org.dunghan.api.report.form.FormRow.Kind;
import org.dunghan.api.statistics.ResolvingCounts.Slice;

/** A row beside the counts that it was made of. */
record FormLine(FormRow row, Map<String, Long> counts) {
  static FormLine of(Kind kind, String number, String label, Slice slice, Layout layout) {
    Map<Integer, Figure> columns = new LinkedHashMap<>();
    for (Layout.Column column : layout.columns()) {
      columns.put(
          column.number(),
          new Figure(column.sum().value(slice.counts()::get), column.sum().measures()));
    }
    return new FormLine(
        new FormRow(kind, number, slice.unit(), slice.field(), label, columns), slice.counts());
  }

  /** Whether there is anything to report. */
  boolean hasFigures() {
    return row.columns().values().stream().anyMatch(figure -> figure.value() != 0);
  }

  long column(int number) {
    return row.columns().get(number).value();
  }

  long value(Sum sum) {
    return sum.value(this::value);
  }

  private long value(String name) {
    return name.startsWith("(")
        ? column(Integer.parseInt(name.substring(1, name.length() - 1)))
        : counts.get(name);
  }
}
