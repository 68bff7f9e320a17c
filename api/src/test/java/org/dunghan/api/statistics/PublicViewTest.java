/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PublicViewTest {
  private static final List<String> RECEIVED = List.of("received", "online_share");
  private static final List<String> DECIDED = List.of("on_time_rate_decided", "overdue_share");

  private final PublicTable july = new PublicTable();

  @Test
  void hidesAFewAndTheNextSmallestSoThatNoDifferenceTellsThem() {
    july.unit("A", 3, 3).unit("B", 20, 20).unit("C", 7, 7);
    assertThat(july.values("received")).containsEntry("B", 20L);
    assertThat(hidden("received")).containsExactly("A", "C");
  }

  @Test
  void hidesMoreWhereItWouldBePlainHowAFewAreSharedOut() {
    july.unit("A", 1, 1).unit("B", 1, 1).unit("C", 9, 9).unit("D", 30, 30);
    assertThat(hidden("received")).containsExactly("A", "B", "C");
  }

  @Test
  void hidesMoreWhereNoneOfTheHiddenIsLarge() {
    july.unit("A", 4, 4).unit("B", 4, 4).unit("C", 4, 4).unit("D", 5, 5).unit("E", 30, 30);
    assertThat(hidden("received")).containsExactly("A", "B", "C", "D");
  }

  @Test
  void hidesMoreWhereTheHiddenAreFewTogether() {
    july.unit("A", 1, 1).unit("B", 5, 5).unit("C", 9, 9).unit("D", 30, 30);
    assertThat(hidden("received")).containsExactly("A", "B", "C");
  }

  @Test
  void hidesAllThatAreAsSmallAsTheNextSmallest() {
    july.unit("A", 3, 3).unit("B", 1, 12).unit("C", 6, 12).unit("D", 5, 12).unit("E", 30, 40);
    assertThat(hidden("received")).containsExactly("A", "B", "C", "D");
  }

  @Test
  void zeroIsNotHidden() {
    july.unit("A", 0, 0).unit("B", 12, 12);
    assertThat(july.values("received")).containsEntry("A", 0L).containsEntry("B", 12L);
  }

  @Test
  void hidesAllButAFewToo() {
    july.unit("A", 18, 20).unit("B", 50, 100).unit("C", 10, 30);
    assertThat(hidden("online_share")).containsExactly("A", "C");
  }

  @Test
  void hidesTheSameUnitsInAllMeasuresOfTheSameDossiersWhateverIsAsked() {
    july.unit("A", 2, 40, 30, 60).unit("B", 50, 100, 59, 60).unit("C", 20, 50, 50, 70);
    RECEIVED.forEach(measure -> assertThat(hidden(measure)).containsExactly("A", "C"));
    DECIDED.forEach(measure -> assertThat(hidden(measure)).containsExactly("A", "B"));
    assertThat(july.shown("received").get(0)).containsOnlyKeys("unit", "month", "received");
  }

  @Test
  void aMonthOfFewsOnlyHasNoRows() {
    july.unit("A", 1, 1).unit("B", 1, 1).unit("C", 1, 1).unit("D", 1, 1).unit("E", 1, 1);
    assertThat(july.shown("received")).isEmpty();
  }

  private List<String> hidden(String measure) {
    return july.values(measure).entrySet().stream()
        .filter(unit -> unit.getValue() == null)
        .map(unit -> unit.getKey())
        .toList();
  }
}
