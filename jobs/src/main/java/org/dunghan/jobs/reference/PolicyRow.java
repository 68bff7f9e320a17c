/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/** Checks the values of a row of clock_policy.csv or source.csv. */
final class PolicyRow {
  /** In the order in which they must follow each other. */
  private static final List<String> OFFICE_HOURS =
      List.of("morning_from", "morning_until", "afternoon_from", "afternoon_until");

  private PolicyRow() {}

  static void checkPolicy(ReferenceTable table, NamedCsvRecord row) throws ReferenceProblem {
    requireTime(table, row, "same_day_until");
    for (String column : OFFICE_HOURS) {
      requireTime(table, row, column);
    }
    List<LocalTime> hours =
        OFFICE_HOURS.stream().map(column -> LocalTime.parse(row.getField(column))).toList();
    boolean ordered =
        hours.get(0).isBefore(hours.get(1))
            && !hours.get(1).isAfter(hours.get(2))
            && hours.get(2).isBefore(hours.get(3));
    if (!ordered) {
      throw ReferenceFiles.problem(
          table, row, "the office hours " + hours + " do not follow each other");
    }
    if (row.getField("supplement").equals("RESTART") && row.getField("legal_act").isBlank()) {
      throw ReferenceFiles.problem(
          table, row, "legal_act is missing: RESTART needs the act that orders it");
    }
  }

  private static void requireTime(ReferenceTable table, NamedCsvRecord row, String column)
      throws ReferenceProblem {
    String value = row.getField(column);
    if (!value.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
      throw ReferenceFiles.problem(
          table, row, column + " \"" + value + "\" is no time: send one such as 07:30");
    }
  }

  static void checkSource(ReferenceTable table, NamedCsvRecord row) throws ReferenceProblem {
    if (row.getField("source").isBlank()) {
      throw ReferenceFiles.problem(table, row, "source is missing: send the name of --source");
    }
    try {
      ZoneId.of(row.getField("zone"));
    } catch (DateTimeException e) {
      throw ReferenceFiles.problem(
          table,
          row,
          "zone \"%s\" is unknown: send one such as Asia/Ho_Chi_Minh"
              .formatted(row.getField("zone")));
    }
  }
}
