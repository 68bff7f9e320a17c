/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dunghan.jobs.sla.Limit;

/** Checks the values of a row of a reference file. */
final class ReferenceRow {
  private static final Set<String> DAYS = Set.of("day", "valid_from", "valid_until");
  private static final Set<String> NUMBERS = Set.of("limit_value", "local_limit_value");
  private static final Map<String, List<String>> CHOICES =
      Map.of(
          "calendar_day.kind", List.of("HOLIDAY", "WORKING"),
          "clock_policy.supplement", List.of("PAUSE", "RESTART"),
          "clock_policy.financial_duty", List.of("PAUSE", "RUN"),
          "clock_policy.lateness", List.of("DATE", "INSTANT"),
          "clock_policy.due", List.of("AS_SET", "FINAL"),
          "source.received_is_acceptance", List.of("true", "false"));

  private ReferenceRow() {}

  static void check(ReferenceTable table, NamedCsvRecord row) throws ReferenceProblem {
    for (String column : table.columns()) {
      String value = row.getField(column);
      if (value.isEmpty() && table.optional().contains(column)) {
        continue;
      }
      checkChoice(table, row, column, value);
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
    checkPeriod(table, row);
    switch (table.name()) {
      case "procedure" -> {
        limit(table, row, "local_limit");
        limit(table, row, "limit");
      }
      case "clock_policy" -> PolicyRow.checkPolicy(table, row);
      case "source" -> PolicyRow.checkSource(table, row);
      default -> {}
    }
  }

  private static void checkPeriod(ReferenceTable table, NamedCsvRecord row)
      throws ReferenceProblem {
    String until = row.findField("valid_until").orElse("");
    if (!until.isEmpty()
        && LocalDate.parse(until).isBefore(LocalDate.parse(row.getField("valid_from")))) {
      throw ReferenceFiles.problem(
          table, row, "valid_until " + until + " lies before valid_from: send the last day");
    }
  }

  private static boolean isDay(String value) {
    try {
      return LocalDate.parse(value).getYear() >= 1971;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static void checkChoice(
      ReferenceTable table, NamedCsvRecord row, String column, String value)
      throws ReferenceProblem {
    List<String> choices = CHOICES.get(table.name() + "." + column);
    if (choices != null && !choices.contains(value)) {
      throw ReferenceFiles.problem(
          table, row, column + " \"" + value + "\" is unknown: send one of " + choices);
    }
  }

  private static void limit(ReferenceTable table, NamedCsvRecord row, String name)
      throws ReferenceProblem {
    String unit = row.getField(name + "_unit");
    boolean known =
        unit.isEmpty() || unit.matches("WORKING_DAYS|CALENDAR_DAYS|WORKING_HOURS|SAME_DAY");
    if (!known) {
      throw ReferenceFiles.problem(
          table,
          row,
          "%s_unit \"%s\" is unknown: send one of WORKING_DAYS, CALENDAR_DAYS, WORKING_HOURS, SAME_DAY"
              .formatted(name, unit));
    }
    boolean needsValue = !unit.isEmpty() && !unit.equals(Limit.Unit.SAME_DAY.name());
    if (needsValue && row.getField(name + "_value").isEmpty()) {
      throw ReferenceFiles.problem(table, row, name + "_value is missing beside " + unit);
    }
  }
}
