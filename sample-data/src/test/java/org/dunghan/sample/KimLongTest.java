/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Kim Long's published figures, counted from the committed files by nothing but this page. */
class KimLongTest {

  private static final String KIM_LONG = "19774";
  private static final Map<String, List<Row>> DOSSIERS = Row.byDossier();
  private static final PlainClock CLOCK = new PlainClock();

  @Test
  void receivedMoreThanThreeThousandOneHundred() {
    assertThat(received()).hasSize(3_118);
  }

  @Test
  void nearlyNinetyFivePercentCameOnline() {
    long online =
        received().stream().filter(rows -> rows.get(0).cell("channel").equals("ONLINE")).count();

    assertThat(online).isEqualTo(2_954);
  }

  @Test
  void ninetyTwoPercentWereOnTimeAndTwoPercentOverdueOnTheEveningOf25August() {
    Map<String, Integer> verdicts = new TreeMap<>();
    received().forEach(rows -> verdicts.merge(CLOCK.verdict(rows), 1, Integer::sum));

    assertThat(verdicts).isEqualTo(Map.of("on time", 2_882, "overdue", 73, "running", 163));
  }

  @Test
  void tookOverThreeHundredAndNinetyTwoOfWhichOneHundredAndEighteenAreOpen() {
    List<List<Row>> inherited =
        DOSSIERS.values().stream()
            .filter(rows -> rows.stream().anyMatch(KimLongTest::isTakenOver))
            .toList();

    assertThat(inherited).hasSize(392);
    assertThat(inherited).filteredOn(rows -> PlainClock.end(rows) == null).hasSize(118);
    assertThat(inherited).allMatch(rows -> rows.get(0).cell("unit_code").equals("46-D1"));
  }

  private static boolean isTakenOver(Row row) {
    return row.type().equals("INHERITED") && row.cell("unit_code").equals(KIM_LONG);
  }

  private static List<List<Row>> received() {
    return DOSSIERS.values().stream()
        .filter(rows -> rows.get(0).cell("unit_code").equals(KIM_LONG))
        .filter(rows -> rows.size() > 1 && rows.get(1).type().equals("ACCEPTED"))
        .toList();
  }
}
