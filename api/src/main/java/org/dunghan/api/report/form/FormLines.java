/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dunghan.api.report.form.FormRow.Kind;
import org.dunghan.api.statistics.ResolvingCounts.Slice;

/** Puts counts into the order of a form. */
record FormLines(Layout layout, FormNames names) {
  private static final String TOTAL = "Tổng cộng";

  /** Fields whose procedures are not known come last. */
  private static final Comparator<Slice> BY_FIELD =
      Comparator.comparing((Slice slice) -> slice.field().isEmpty()).thenComparing(Slice::field);

  /** A line for each field, and the total. */
  List<FormLine> ofFields(List<Slice> fields, Slice total) {
    List<FormLine> lines = fieldLines("", fields);
    lines.add(FormLine.of(Kind.TOTAL, "", TOTAL, total, layout));
    return lines;
  }

  /** For each unit a line, and one for each of its fields; and the total. */
  List<FormLine> ofUnits(List<Slice> units, List<Slice> fields, Slice total) {
    List<FormLine> lines = new ArrayList<>();
    int number = 0;
    for (Slice unit : units.stream().sorted(Comparator.comparing(Slice::unit)).toList()) {
      String next = Integer.toString(number + 1);
      FormLine line = FormLine.of(Kind.UNIT, next, names.unit(unit.unit()), unit, layout);
      if (line.hasFigures()) {
        number++;
        lines.add(line);
        lines.addAll(
            fieldLines(
                next + ".",
                fields.stream().filter(field -> field.unit().equals(unit.unit())).toList()));
      }
    }
    lines.add(FormLine.of(Kind.TOTAL, "", TOTAL, total, layout));
    return lines;
  }

  private List<FormLine> fieldLines(String numberOfUnit, List<Slice> fields) {
    List<FormLine> lines = new ArrayList<>();
    for (Slice field : fields.stream().sorted(BY_FIELD).toList()) {
      String number = numberOfUnit + (lines.size() + 1);
      FormLine line = FormLine.of(Kind.FIELD, number, names.field(field.field()), field, layout);
      if (line.hasFigures()) {
        lines.add(line);
      }
    }
    return lines;
  }
}
