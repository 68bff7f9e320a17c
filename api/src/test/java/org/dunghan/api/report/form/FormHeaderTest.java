/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dunghan.api.report.form.FormHeader.Cell;
import org.dunghan.api.report.form.Layout.Column;
import org.junit.jupiter.api.Test;

class FormHeaderTest {
  private static final List<Column> COLUMNS =
      List.of(
          column(3, "(4)", "all", "in"),
          column(4, null, "online", "in", "new"),
          column(5, null, "other", "in", "new"),
          column(6, null, "old", "in"),
          column(7, null, "out"));

  @Test
  void groupsSpanTheirColumnsAndLabelsTheLinesBelow() {
    FormHeader header = FormHeader.of("field", COLUMNS);
    assertThat(header.lines())
        .containsExactly(
            List.of(
                new Cell(0, 0, 3, 1, "STT"),
                new Cell(0, 1, 3, 1, "field"),
                new Cell(0, 2, 1, 4, "in"),
                new Cell(0, 6, 3, 1, "out")),
            List.of(
                new Cell(1, 2, 2, 1, "all"),
                new Cell(1, 3, 1, 2, "new"),
                new Cell(1, 5, 2, 1, "old")),
            List.of(new Cell(2, 3, 1, 1, "online"), new Cell(2, 4, 1, 1, "other")));
    assertThat(header.numbers())
        .containsExactly("(1)", "(2)", "(3)=(4)", "(4)", "(5)", "(6)", "(7)");
  }

  private static Column column(int number, String equals, String label, String... groups) {
    return new Column(
        number,
        Arrays.asList(groups),
        label,
        Sum.of("open"),
        equals == null ? null : Sum.of(equals));
  }
}
