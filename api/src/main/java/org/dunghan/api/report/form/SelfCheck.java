/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.util.ArrayList;
import java.util.List;
import org.dunghan.api.report.form.FormRow.Kind;
import org.dunghan.api.report.form.Layout.Column;
import org.dunghan.api.report.form.Layout.Identity;

/**
 * What must add up in a report, and whether it does.
 *
 * @param identity the two sides; Σ (3) is the sum of (3) over the fields
 * @param label what it means
 * @param left its value in the total
 * @param right its value in the total
 * @param holds whether the sides are equal in all rows that were checked
 */
record SelfCheck(
    String identity,
    String label,
    long left,
    long right,
    boolean holds,
    int rowsChecked,
    int rowsFailing) {

  /** Checks lines of which the last is the total. */
  static List<SelfCheck> of(Layout layout, List<FormLine> lines) {
    List<SelfCheck> checks = new ArrayList<>();
    for (Identity identity : layout.identities()) {
      checks.add(of(identity, lines));
    }
    for (Column column : layout.columns()) {
      checks.add(ofTotals(column, lines));
    }
    return checks;
  }

  private static SelfCheck of(Identity identity, List<FormLine> lines) {
    FormLine total = lines.get(lines.size() - 1);
    long failing =
        lines.stream()
            .filter(line -> line.value(identity.left()) != line.value(identity.right()))
            .count();
    return new SelfCheck(
        identity.left().text() + " = " + identity.right().text(),
        identity.label(),
        total.value(identity.left()),
        total.value(identity.right()),
        failing == 0,
        lines.size(),
        (int) failing);
  }

  /** Totals are asked for by themselves, so that they may be held against their parts. */
  private static SelfCheck ofTotals(Column column, List<FormLine> lines) {
    List<FormLine> totals = lines.stream().filter(line -> line.row().kind() != Kind.FIELD).toList();
    long failing =
        totals.stream()
            .filter(total -> total.column(column.number()) != ofFields(total, column, lines))
            .count();
    FormLine total = totals.get(totals.size() - 1);
    return new SelfCheck(
        "%1$s = Σ %1$s".formatted(column.name()),
        column.label(),
        total.column(column.number()),
        ofFields(total, column, lines),
        failing == 0,
        totals.size(),
        (int) failing);
  }

  private static long ofFields(FormLine total, Column column, List<FormLine> lines) {
    return lines.stream()
        .filter(line -> line.row().kind() == Kind.FIELD)
        .filter(
            line ->
                total.row().kind() == Kind.TOTAL || line.row().unit().equals(total.row().unit()))
        .mapToLong(line -> line.column(column.number()))
        .sum();
  }
}
