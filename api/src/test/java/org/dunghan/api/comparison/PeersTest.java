/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dunghan.api.reference.Unit;
import org.dunghan.api.statistics.ShareCells.Cell;
import org.junit.jupiter.api.Test;

/**
 * Eleven units: six in town, of which 10 of 100 are late, and five in the mountains, of which 40.
 */
class PeersTest {
  private static final Map<String, Unit> UNITS =
      IntStream.range(0, 11)
          .mapToObj(number -> unit("" + number, number < 6 ? "URBAN" : "MOUNTAIN"))
          .collect(toMap(Unit::code, unit -> unit));
  private static final Map<String, List<Cell>> CELLS =
      UNITS.values().stream()
          .collect(
              toMap(
                  Unit::code,
                  unit -> List.of(cell(unit, unit.peerGroup().equals("URBAN") ? 10 : 40))));

  @Test
  void whatIsExpectedOfAGroupIsWhatItsUnitsHave() {
    Reference mountain = Reference.of(chosen("MOUNTAIN").cells(CELLS), true).orElseThrow();
    assertThat(mountain.unwanted().keySet()).containsExactlyInAnyOrder("6", "7", "8", "9", "10");
    assertThat(mountain.share()).isEqualTo(new Share(200, 500));
    assertThat(mountain.standardised("6").orElseThrow().expected()).isCloseTo(40, within(1e-9));
    Reference all = Reference.of(new Peers(UNITS, List.of()).cells(CELLS), true).orElseThrow();
    assertThat(all.standardised("6").orElseThrow().expected())
        .isCloseTo(100 * 260 / 1_100.0, within(1e-9));
  }

  @Test
  void unitsAreThoseOfTheGroupOrAll() {
    assertThat(chosen("MOUNTAIN").units()).extracting(Unit::peerGroup).containsOnly("MOUNTAIN");
    assertThat(new Peers(UNITS, List.of()).units()).hasSize(11);
  }

  @Test
  void whatIsOfNoComparedUnitIsOfNoGroup() {
    Map<String, List<Cell>> cells = new TreeMap<>(CELLS);
    cells.put("AGENCY", List.of(cell(unit("AGENCY", ""), 100)));
    assertThat(new Peers(UNITS, List.of()).cells(cells)).isEqualTo(new TreeMap<>(CELLS));
  }

  /**
   * The sum of all, less that of the town, would be that of four: who is one of them knows three.
   */
  @Test
  void aGroupOfFewGivesItselfAwayByTheOthers() {
    Map<String, List<Cell>> four = new TreeMap<>(CELLS);
    four.remove("6");
    assertThat(chosen("URBAN").hideEachOther(CELLS)).isTrue();
    assertThat(chosen("URBAN").hideEachOther(four)).isFalse();
    assertThat(new Peers(UNITS, List.of()).hideEachOther(four)).isTrue();
  }

  @Test
  void aGroupWithoutDataHasNothingToGiveAway() {
    Map<String, List<Cell>> ofTown = new TreeMap<>(CELLS);
    ofTown.keySet().removeIf(code -> UNITS.get(code).peerGroup().equals("MOUNTAIN"));
    assertThat(chosen("URBAN").hideEachOther(ofTown)).isTrue();
  }

  private static Peers chosen(String group) {
    return new Peers(UNITS, List.of(group));
  }

  private static Unit unit(String code, String group) {
    LocalDate from = LocalDate.of(2025, 7, 1);
    return new Unit(code, code, code, "WARD", "46", group, from, null, "SYNTHETIC");
  }

  private static Cell cell(Unit unit, long late) {
    return new Cell(unit.code(), "P", "LAND", "ONLINE", false, late, 100);
  }
}
