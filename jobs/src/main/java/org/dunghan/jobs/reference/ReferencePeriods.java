/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Checks that the rows of one key follow each other without overlap or gap, and that there is one
 * row only where rows have no period.
 */
final class ReferencePeriods {
  private final ReferenceTable table;

  private ReferencePeriods(ReferenceTable table) {
    this.table = table;
  }

  static void check(ReferenceTable table, List<NamedCsvRecord> rows) throws ReferenceProblem {
    Map<List<String>, List<NamedCsvRecord>> byKey = new LinkedHashMap<>();
    for (NamedCsvRecord row : rows) {
      List<String> key = table.key().stream().map(row::getField).toList();
      byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(row);
    }
    for (List<NamedCsvRecord> same : byKey.values()) {
      new ReferencePeriods(table).check(same);
    }
  }

  private void check(List<NamedCsvRecord> rows) throws ReferenceProblem {
    if (table.hasPeriods()) {
      rows.sort(Comparator.comparing(ReferencePeriods::from));
    }
    for (int next = 1; next < rows.size(); next++) {
      checkPair(rows.get(next - 1), rows.get(next));
    }
  }

  private void checkPair(NamedCsvRecord former, NamedCsvRecord row) throws ReferenceProblem {
    String place = ReferenceFiles.place(table, former);
    if (!table.hasPeriods()) {
      throw ReferenceFiles.problem(table, row, "is given by " + place + " already: keep one row");
    }
    String until = former.getField("valid_until");
    LocalDate from = from(row);
    if (until.isEmpty() || !LocalDate.parse(until).isBefore(from)) {
      throw ReferenceFiles.problem(
          table,
          row,
          "from %s on %s holds too: let that one end the day before".formatted(from, place));
    }
    if (LocalDate.parse(until).plusDays(1).isBefore(from)) {
      throw ReferenceFiles.problem(
          table,
          row,
          "no row holds between %s, which ends on %s, and %s: let one follow the other"
              .formatted(place, until, from));
    }
  }

  private static LocalDate from(NamedCsvRecord row) {
    return LocalDate.parse(row.getField("valid_from"));
  }
}
