/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the policy in force: the most specific row, else the built-in policy. */
public final class Policies implements Serializable {
  /** As long as no row says otherwise. */
  public static final Policies BUILT_IN = new Policies(List.of());

  private final Map<ClockPolicy.Scope, List<ClockPolicy>> rows = new HashMap<>();

  /**
   * @param rows of which no two of one scope overlap
   */
  public Policies(Collection<ClockPolicy> rows) {
    for (ClockPolicy row : rows) {
      this.rows.computeIfAbsent(row.scope(), scope -> new ArrayList<>()).add(row);
    }
  }

  /** A procedure goes before its field, a field before the source, the source before all. */
  ClockPolicy inForce(String source, String field, String procedure, LocalDate day) {
    if (rows.isEmpty()) {
      return ClockPolicy.BUILT_IN;
    }
    return Stream.of(procedure, "")
        .distinct()
        .flatMap(code -> Stream.of(field, "").distinct().flatMap(in -> scopes(source, in, code)))
        .flatMap(scope -> row(scope, day).stream())
        .findFirst()
        .orElse(ClockPolicy.BUILT_IN);
  }

  private static Stream<ClockPolicy.Scope> scopes(String source, String field, String procedure) {
    return Stream.of(source, "").map(from -> new ClockPolicy.Scope(from, field, procedure));
  }

  private Optional<ClockPolicy> row(ClockPolicy.Scope scope, LocalDate day) {
    return rows.getOrDefault(scope, List.of()).stream()
        .filter(policy -> policy.isValidOn(day))
        .findFirst();
  }
}
