/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.dunghan.jobs.sla.Limit;

/** Checks the values of a row of a reference file. */
final class ReferenceRow {
  private static final Set<String> DAYS = Set.of("day", "valid_from", "valid_until");
  private static final Set<String> NUMBERS = Set.of("limit_value", "local_limit_value");
  private static final Map<String, Set<String>> KINDS =
      Map.of("calendar_day", Set.of("HOLIDAY", "WORKING"));

  private ReferenceRow() {}

  static void check(ReferenceTable table, NamedCsvRecord row) throws ReferenceProblem {
    for (String column : table.columns()) {
      String value = row.getField(column);
      if (value.isEmpty() && table.optional().contains(column)) {
        continue;
      }
      if (DAYS.contains(column) && !isDay(value)) {
        throw ReferenceFiles.problem(
            table, row, column + " \"" + value + "\" is no day: send one such as 2025-07-01");
      }
      if (NUMBERS.contains(column) && !value.matches("[1-9]\\d{0,3}")) {
        throw ReferenceFiles.problem(
            table,
            row,
            column
                + " \""
                + value
                + "\" is no limit: send a whole number from 1 to 9999, or nothing");
      }
    }
    checkKind(table, row);
    if (table.name().equals("procedure")) {
      limit(table, row, "local_limit");
      limit(table, row, "limit");
    }
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).getYear() >= 1971;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void checkKind(ReferenceTable table, NamedCsvRecord row) throws ReferenceProblem {
    Set<String> kinds = KINDS.get(table.name());
    if (kinds != null && !kinds.contains(row.getField("kind"))) {
      throw ReferenceFiles.problem(
          table, row, "kind \"" + row.getField("kind") + "\" is unknown: send one of " + kinds);
    }
  }

  private static void limit(ReferenceTable table, NamedCsvRecord row, String name)
      throws ReferenceProblem {
    String unit = row.getField(name + "_unit");
    boolean known = unit.isEmpty() || unit.matches("WORKING_DAYS|CALENDAR_DAYS|SAME_DAY");
    if (!known) {
      throw ReferenceFiles.problem(
          table,
          row,
          "%s_unit \"%s\" is unknown: send WORKING_DAYS, CALENDAR_DAYS, SAME_DAY or nothing"
              .formatted(name, unit));
    }
    boolean needsValue = !unit.isEmpty() && !unit.equals(Limit.Unit.SAME_DAY.name());
    if (needsValue && row.getField(name + "_value").isEmpty()) {
      throw ReferenceFiles.problem(table, row, name + "_value is missing beside " + unit);
    }
  }
}
