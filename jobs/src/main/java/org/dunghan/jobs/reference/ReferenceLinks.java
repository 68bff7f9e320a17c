/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.reference;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that a code which a row names is in its table: else the row would silently do nothing. */
final class ReferenceLinks {
  private static final List<Link> ALL =
      List.of(
          new Link("procedure", "field_code", "field"),
          new Link("procedure", "competent_unit_code", "unit"),
          new Link("clock_policy", "field_code", "field"),
          new Link("clock_policy", "procedure_code", "procedure"));

  private ReferenceLinks() {}

  static void check(Map<ReferenceTable, List<NamedCsvRecord>> rows) throws ReferenceProblem {
    for (Link link : ALL) {
      Set<String> codes =
          rows.get(ReferenceTable.named(link.target())).stream()
              .map(row -> row.getField("code"))
              .collect(Collectors.toSet());
      ReferenceTable table = ReferenceTable.named(link.table());
      for (NamedCsvRecord row : rows.get(table)) {
        String code = row.getField(link.column());
        if (!code.isEmpty() && !codes.contains(code)) {
          throw ReferenceFiles.problem(
              table,
              row,
              "%s \"%s\" is not in %s.csv: add it there, or mend the code"
                  .formatted(link.column(), code, link.target()));
        }
      }
    }
  }

  /** A column whose values are codes of another table. */
  private record Link(String table, String column, String target) {}
}
