/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dunghan.api.statistics.ShareCells.Cell;

/**
 * What a unit's work lets expect, if in each stratum it did as all units together do: indirect
 * standardisation. A stratum is a procedure group, a channel, and whether a dossier was inherited.
 * A procedure that is frequent in several units is a group by itself, the others of its field are
 * one together, so that no rate rests on a few dossiers.
 */
final class CaseMix {
  /** Dossiers that a procedure needs to be a group by itself, and units that they are of. */
  static final int FEWEST_OF_GROUP = 100;

  private static final int FEWEST_UNITS_OF_GROUP = 5;

  private final Set<String> frequent;
  private final Map<Stratum, Counts> strata = new HashMap<>();

  private record Stratum(String group, String channel, boolean inherited) {}

  private record Counts(long n, long total) {
    static Counts of(Cell cell) {
      return new Counts(cell.n(), cell.total());
    }

    Counts plus(Counts other) {
      return new Counts(n + other.n, total + other.total);
    }

    /** None may remain of what was counted and taken back. */
    double rate() {
      return total == 0 ? 0 : (double) n / total;
    }
  }

  /** The rates of a reference: the cells of all its units. */
  CaseMix(Collection<Cell> reference) {
    frequent = frequent(reference);
    for (Cell cell : reference) {
      strata.merge(stratum(cell), Counts.of(cell), Counts::plus);
    }
  }

  private static Set<String> frequent(Collection<Cell> cells) {
    Map<String, Long> dossiers = new HashMap<>();
    Map<String, Set<String>> units = new HashMap<>();
    for (Cell cell : cells) {
      dossiers.merge(cell.procedure(), cell.total(), Long::sum);
      if (cell.total() > 0) {
        units.computeIfAbsent(cell.procedure(), any -> new HashSet<>()).add(cell.unit());
      }
    }
    Set<String> frequent = new HashSet<>(dossiers.keySet());
    frequent.removeIf(
        procedure ->
            dossiers.get(procedure) < FEWEST_OF_GROUP
                || units.get(procedure).size() < FEWEST_UNITS_OF_GROUP);
    return frequent;
  }

  private Stratum stratum(Cell cell) {
    boolean isFrequent = frequent.contains(cell.procedure());
    return new Stratum(
        isFrequent ? "procedure " + cell.procedure() : "field " + cell.field(),
        cell.channel(),
        cell.inherited());
  }

  /** How many of a unit's dossiers would be counted; all units of the reference add up to n. */
  double expected(List<Cell> ofUnit) {
    return ofUnit.stream()
        .mapToDouble(cell -> cell.total() * strata.get(stratum(cell)).rate())
        .sum();
  }

  /** The procedure groups that have dossiers. */
  long groups() {
    return strata.keySet().stream().map(Stratum::group).distinct().count();
  }
}
