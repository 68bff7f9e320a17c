/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Published figures of July 2025, counted from the committed files. */
class CityFiguresTest {

  private record Received(Row received, Row accepted) {}

  private static final List<Received> JULY =
      Row.byDossier().values().stream()
          .filter(rows -> rows.size() > 1 && rows.get(1).type().equals("ACCEPTED"))
          .filter(rows -> rows.get(1).day().getMonthValue() == 7)
          .map(rows -> new Received(rows.get(0), rows.get(1)))
          .toList();

  @Test
  void theCityReceivedAsManyAsPublishedInJuly() {
    assertThat(JULY.size()).isCloseTo(44_825, withPercentage(1));
  }

  @Test
  void aboutNineOfTenCameOnline() {
    assertThat(onlineShare(JULY)).isCloseTo(0.912, within(0.005));
  }

  @Test
  void wardsWithPublishedVolumesComeCloseToThem() {
    Map<String, Long> wards = count(row -> row.received().cell("unit_code"));

    assertThat(wards).hasSize(40);
    assertThat(wards.get("19753")).isCloseTo(2_534, withPercentage(1));
    assertThat(wards.get("19813")).isCloseTo(1_450, withPercentage(1));
  }

  @Test
  void phuVangIsNearlyAllOnline() {
    assertThat(
            onlineShare(
                JULY.stream()
                    .filter(row -> row.received().cell("unit_code").equals("19942"))
                    .toList()))
        .isCloseTo(0.998, within(0.004));
  }

  @Test
  void mondaysAreBusiestAndNothingIsAcceptedAtWeekends() {
    Map<DayOfWeek, Long> days = count(row -> row.accepted().day().getDayOfWeek());

    assertThat(days)
        .containsOnlyKeys(
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);
    // July 2025 has four Mondays and five Tuesdays.
    assertThat(days.get(DayOfWeek.MONDAY) / 4).isGreaterThan(days.get(DayOfWeek.TUESDAY) / 5);
  }

  @Test
  void everyProcedureIsAskedForSomewhere() {
    assertThat(Row.all().stream().map(row -> row.cell("procedure_code")).distinct())
        .contains("2.000815", "1.013978", "9.000353");
  }

  private static <K> Map<K, Long> count(Function<Received, K> key) {
    return JULY.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
  }

  private static double onlineShare(List<Received> dossiers) {
    long online =
        dossiers.stream().filter(row -> row.received().cell("channel").equals("ONLINE")).count();
    return (double) online / dossiers.size();
  }
}
