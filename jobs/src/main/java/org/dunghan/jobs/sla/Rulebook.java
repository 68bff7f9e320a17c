/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The reference data that the fold goes by.
 *
 * @param procedures rows of the catalogue by code
 * @param units codes of all units ever valid
 * @param sources by their name
 */
public record Rulebook(
    WorkingCalendar calendar,
    Map<String, List<Procedure>> procedures,
    Set<String> units,
    Policies policies,
    Map<String, Source> sources)
    implements Serializable {

  /** The row of a procedure on a day, or none where the catalogue has no such row. */
  Optional<Procedure> procedure(String code, LocalDate day) {
    for (Procedure row : procedures.getOrDefault(code, List.of())) {
      if (row.isValidOn(day)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** What is known of a source. */
  public Source source(String name) {
    return sources.getOrDefault(name, Source.BUILT_IN);
  }

  /** All zones in which sources count their days. */
  public Set<ZoneId> zones() {
    Set<ZoneId> zones = new HashSet<>(Set.of(Source.BUILT_IN.zone()));
    sources.values().forEach(source -> zones.add(source.zone()));
    return zones;
  }

  /** The clock of the dossiers of a source that are accepted on a day for a procedure. */
  Clock clock(String source, String field, String procedure, LocalDate day) {
    return new Clock(
        calendar, policies.inForce(source, field, procedure, day), source(source).zone());
  }
}
