/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a form prints, read from a file.
 *
 * @param id its name in the API
 * @param number what is printed as its number
 * @param official whether a legal act prescribes it so
 * @param source that act, or why there is none
 * @param title its lines
 * @param rowLabel the header of the column of fields
 * @param checks what must hold besides what the columns say
 * @param notComputable its columns that our measures do not have
 */
record Layout(
    String id,
    String number,
    boolean official,
    String source,
    List<String> title,
    String rowLabel,
    List<Column> columns,
    List<Identity> checks,
    List<MissingColumn> notComputable) {

  /**
   * A column of figures.
   *
   * @param number as printed, in brackets
   * @param groups the headers above its label, outermost first
   * @param sum the measures that it consists of
   * @param equals what the form says it is the sum of, in columns; none where it says nothing
   */
  record Column(
      int number,
      List<String> groups,
      String label,
      Sum sum,
      @JsonInclude(Include.NON_NULL) Sum equals) {
    String name() {
      return "(" + number + ")";
    }

    /** As printed under the header: its number, and what it is the sum of. */
    String heading() {
      return equals == null ? name() : name() + "=" + equals.text().replace(" ", "");
    }
  }

  /** Two sums that must be equal, and what that means. */
  record Identity(Sum left, Sum right, String label) {}

  /** A column that cannot be filled, and why. */
  record MissingColumn(String label, String reason) {}

  /** All that must hold in every row. */
  List<Identity> identities() {
    Stream<Identity> printed =
        columns.stream()
            .filter(column -> column.equals() != null)
            .map(column -> new Identity(Sum.of(column.name()), column.equals(), column.label()));
    return Stream.concat(printed, checks.stream()).toList();
  }

  /** The ids of all measures that columns and checks consist of. */
  List<String> measures() {
    return Stream.concat(
            columns.stream().map(Column::sum),
            checks.stream().flatMap(check -> Stream.of(check.left(), check.right())))
        .flatMap(sum -> sum.measures().stream())
        .distinct()
        .toList();
  }
}
