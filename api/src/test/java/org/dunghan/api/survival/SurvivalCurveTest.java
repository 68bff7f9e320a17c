/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.TreeMap;
import org.dunghan.api.survival.SurvivalCurve.Day;
import org.dunghan.api.survival.SurvivalCurve.Point;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivalCurveTest {
  /** Weeks of remission under 6-MP (Freireich and others 1963, Blood 21:699). */
  private static final SurvivalCurve REMISSION =
      SurvivalCurve.of(
          new TreeMap<>(
              Map.ofEntries(
                  Map.entry(6, new Day(3, 1)),
                  Map.entry(7, new Day(1, 0)),
                  Map.entry(9, new Day(0, 1)),
                  Map.entry(10, new Day(1, 1)),
                  Map.entry(11, new Day(0, 1)),
                  Map.entry(13, new Day(1, 0)),
                  Map.entry(16, new Day(1, 0)),
                  Map.entry(17, new Day(0, 1)),
                  Map.entry(19, new Day(0, 1)),
                  Map.entry(20, new Day(0, 1)),
                  Map.entry(22, new Day(1, 0)),
                  Map.entry(23, new Day(1, 0)),
                  Map.entry(25, new Day(0, 1)),
                  Map.entry(32, new Day(0, 2)),
                  Map.entry(34, new Day(0, 1)),
                  Map.entry(35, new Day(0, 1)))));

  /** Published with this interval in Kleinbaum and Klein, Survival Analysis. */
  @ParameterizedTest
  @CsvSource({
    "6, 21, 0.8571, 0.6197, 0.9516",
    "7, 17, 0.8067, 0.5631, 0.9228",
    "10, 15, 0.7529, 0.5032, 0.8894",
    "13, 12, 0.6902, 0.4316, 0.8491",
    "16, 11, 0.6275, 0.3675, 0.8049",
    "22, 7, 0.5378, 0.2678, 0.7468",
    "23, 6, 0.4482, 0.1881, 0.6801",
  })
  void published(int day, long atRisk, double share, double low, double high) {
    Point point =
        REMISSION.points().stream().filter(at -> at.day() == day).findFirst().orElseThrow();
    assertThat(point.atRisk()).isEqualTo(atRisk);
    assertThat(point.openShare()).isCloseTo(share, within(6e-5));
    assertThat(point.low95()).isCloseTo(low, within(6e-5));
    assertThat(point.high95()).isCloseTo(high, within(6e-5));
  }

  @Test
  void theMedianAndItsIntervalAreOnlyWhereTheyAreReached() {
    assertThat(REMISSION.median()).isEqualTo(new SurvivalCurve.Median(23, 13, null));
    assertThat(SurvivalCurve.of(new TreeMap<>(Map.of(0, new Day(1, 9)))).median().days()).isNull();
  }

  /** Of 24 dossiers one is resolved each day: their product of shares is rounded to above half. */
  @Test
  void theMedianIsTheDayOnWhichExactlyHalfAreResolved() {
    TreeMap<Integer, Day> days = new TreeMap<>();
    for (int day = 1; day <= 12; day++) {
      days.put(day, new Day(1, 0));
    }
    days.put(40, new Day(0, 12));
    SurvivalCurve curve = SurvivalCurve.of(days);
    assertThat(curve.points().get(11).openShare()).isGreaterThan(0.5);
    assertThat(curve.median().days()).isEqualTo(12);
  }

  @Test
  void whereAllAreResolvedNoneIsOpen() {
    SurvivalCurve curve =
        SurvivalCurve.of(new TreeMap<>(Map.of(0, new Day(0, 0), 2, new Day(5, 0))));
    assertThat(curve.points().get(0)).isEqualTo(new Point(0, 5, 0, 0, 1, 1.0, 1.0));
    assertThat(curve.points().get(1)).isEqualTo(new Point(2, 5, 5, 0, 0, null, null));
    assertThat(curve.median()).isEqualTo(new SurvivalCurve.Median(2, 2, null));
  }

  @Test
  void withoutDossiersNothingIsKnown() {
    SurvivalCurve curve = SurvivalCurve.of(new TreeMap<>(Map.of(0, new Day(0, 0))));
    assertThat(curve.points()).containsExactly(new Point(0, 0, 0, 0, 1, 1.0, 1.0));
  }

  /** Ten dossiers take 2 days; a ward that leaves as many open is slower, not faster. */
  @Test
  void whoLeavesWorkOpenDoesNotLookFaster() {
    SurvivalCurve diligent =
        SurvivalCurve.of(new TreeMap<>(Map.of(2, new Day(10, 0), 20, new Day(10, 0))));
    SurvivalCurve leaving =
        SurvivalCurve.of(new TreeMap<>(Map.of(2, new Day(10, 0), 30, new Day(0, 10))));
    assertThat(leaving.points().get(1).openShare())
        .isGreaterThan(diligent.points().get(1).openShare());
    assertThat(leaving.points().get(0).openShare()).isEqualTo(diligent.points().get(0).openShare());
  }
}
