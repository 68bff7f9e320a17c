/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the policy in force: the most specific row, else the built-in policy. */
public final class Policies implements Serializable {
  private static final Comparator<ClockPolicy.Scope> MOST_SPECIFIC_FIRST =
      Comparator.<ClockPolicy.Scope, Boolean>comparing(scope -> scope.fieldCode().isEmpty())
          .thenComparing(scope -> scope.source().isEmpty());

  /** As long as no row says otherwise. */
  public static final Policies BUILT_IN = new Policies(List.of());

  /** By procedure code. */
  private final Map<String, List<ClockPolicy>> rows = new HashMap<>();

  /**
   * @param rows of which no two of one scope overlap
   */
  public Policies(Collection<ClockPolicy> rows) {
    List<ClockPolicy> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(ClockPolicy::scope, MOST_SPECIFIC_FIRST));
    for (ClockPolicy row : sorted) {
      String procedure = row.scope().procedureCode();
      this.rows.computeIfAbsent(procedure, code -> new ArrayList<>()).add(row);
    }
  }

  /** A procedure goes before its field, a field before the source, the source before all. */
  ClockPolicy inForce(String source, String field, String procedure, LocalDate day) {
    return row(procedure, source, field, day)
        .or(() -> row("", source, field, day))
        .orElse(ClockPolicy.BUILT_IN);
  }

  private Optional<ClockPolicy> row(String procedure, String source, String field, LocalDate day) {
    for (ClockPolicy row : rows.getOrDefault(procedure, List.of())) {
      if (row.scope().includes(source, field) && row.isValidOn(day)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }
}
