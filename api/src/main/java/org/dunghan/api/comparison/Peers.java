/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dunghan.api.reference.Unit;
import org.dunghan.api.statistics.ShareCells.Cell;

/**
 * The units that are held against one another.
 *
 * @param all wards and communes, by code
 * @param groups those that are chosen; none where all are
 */
record Peers(Map<String, Unit> all, List<String> groups) {
  Collection<Unit> units() {
    return all.values().stream().filter(this::isChosen).toList();
  }

  /** What they have done, of what all units have. */
  Map<String, List<Cell>> cells(Map<String, List<Cell>> ofAll) {
    Map<String, List<Cell>> chosen = new TreeMap<>(ofAll);
    chosen.keySet().removeIf(code -> !all.containsKey(code) || !isChosen(all.get(code)));
    return chosen;
  }

  private boolean isChosen(Unit unit) {
    return groups.isEmpty() || groups.contains(unit.peerGroup());
  }

  /**
   * Whether the sums of groups, taken from one another and from the sum of all, are never those of
   * a few units: what is left of all without two groups may be one ward. Nothing is taken from the
   * sum of all by itself.
   */
  boolean hideEachOther(Map<String, List<Cell>> ofAll) {
    return groups.isEmpty()
        || all.values().stream()
            .filter(unit -> Share.of(ofAll.getOrDefault(unit.code(), List.of())).isKnown())
            .collect(groupingBy(Unit::peerGroup, counting()))
            .values()
            .stream()
            .allMatch(units -> units >= Reference.FEWEST_UNITS);
  }
}
