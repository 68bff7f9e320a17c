/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points as the national portal printed them on 10 October 2026, for the year until then. */
class ScoreTest {
  @ParameterizedTest(name = "{0} {1}")
  @CsvSource({
    // Huế
    "Huế, ON_TIME, 134865, 151684, 17.78",
    "Huế, ELECTRONIC_RESULTS, 100865, 151684, 3.99",
    "Huế, DIGITISED_COMPONENTS, 28112, 151684, 0.74",
    "Huế, REUSED_DATA, 38439, 151684, 0.63",
    "Huế, STORED_FOR_REUSE, 1114, 151684, 0.03",
    "Huế, CITIZEN_DATA_DOSSIERS, 70379, 151684, 0.93",
    "Huế, CITIZEN_DATA_PROCEDURES, 269, 1333, 0.40",
    "Huế, DOSSIERS_SATISFIED, 134807, 151684, 5.92",
    "Huế, PETITIONS_ON_TIME, 46, 110, 2.51",
    "Huế, PETITIONS_SATISFIED, 39, 110, 2.13",
    "Huế, PUBLISHED_ON_TIME, 34, 68, 3.00",
    "Huế, UPDATED_ON_TIME, 16, 51, 1.25",
    "Huế, COMPLETE_CONTENT, 70, 70, 2.00",
    "Huế, SYNCED_DOSSIERS, 128554, 128554, 6.00",
    // Wards and communes of another province
    "Vân Canh, ON_TIME, 2541, 2618, 19.41",
    "Đăk Song, ON_TIME, 287, 294, 19.52",
    "Đề Gi, ON_TIME, 2827, 3020, 18.72",
    // Provinces where cutting off, or rounding the ratio first, would give other points
    "Thái Nguyên, ON_TIME, 254178, 265883, 19.12",
    "Thái Nguyên, STORED_FOR_REUSE, 1664, 265883, 0.03",
    "Đồng Nai, ON_TIME, 540748, 670009, 16.14",
    "Đồng Nai, REUSED_DATA, 105840, 670009, 0.39",
    "Đồng Nai, DOSSIERS_SATISFIED, 540217, 670009, 5.38",
    "Thái Nguyên, DOSSIERS_SATISFIED, 254078, 265883, 6.00",
  })
  void givesThePointsThatWerePrinted(
      String place, Part part, long numerator, long denominator, BigDecimal printed) {
    assertThat(part.score().orElseThrow().points(numerator, denominator)).hasValue(printed);
  }

  @Test
  void groupsAddUpRoundedPoints() {
    assertThat(sum("3.00", "1.25", "2.00", "6.00")).isEqualTo("12.25");
    assertThat(sum("3.99", "0.74", "2.00", "0.63", "0.03", "0.93", "0.40")).isEqualTo("8.72");
    assertThat(sum("2.51", "2.13", "5.92")).isEqualTo("10.56");
    assertThat(sum("12.25", "17.78", "8.75", "6.03", "8.72", "10.56")).isEqualTo("64.09");
  }

  /** Of exact points 8.7256 would be 8.73. */
  @Test
  void aSumOfExactPointsWouldNotBeWhatWasPrinted() {
    double exact =
        6 * 100865 / 151684.0
            + 4 * 28112 / 151684.0
            + 2
            + 2 * 38439 / 151684.0 / 0.8
            + 4 * 1114 / 151684.0
            + 2 * 70379 / 151684.0
            + 2 * 269 / 1333.0;
    assertThat(Math.round(100 * exact)).isEqualTo(873);
  }

  @Test
  void whereThereIsNothingToDivideByOnlyAKnownRuleGivesPoints() {
    assertThat(Part.ON_TIME.score().orElseThrow().points(0, 0)).isEmpty();
    assertThat(Part.PETITIONS_ON_TIME.score().orElseThrow().points(0, 0)).hasValue(points("6.00"));
    assertThat(Part.DOSSIERS_SATISFIED.score().orElseThrow().points(0, 0)).hasValue(points("0.00"));
  }

  @Test
  void theMaximaOfScoredPartsAreThoseOfTheirGroup() {
    for (Group group : Group.values()) {
      int maximum =
          Arrays.stream(Part.values())
              .filter(part -> part.group() == group)
              .flatMap(part -> part.score().stream())
              .mapToInt(Score::maximum)
              .sum();
      assertThat(maximum)
          .as(group.name())
          .isEqualTo(group == Group.ONLINE_SERVICE ? 0 : group.maximum());
    }
    assertThat(Stream.of(Group.values()).mapToInt(Group::maximum).sum()).isEqualTo(100);
  }

  private static String sum(String... points) {
    List<BigDecimal> parts = Stream.of(points).map(ScoreTest::points).toList();
    return Score.sum(parts).toPlainString();
  }

  private static BigDecimal points(String text) {
    return new BigDecimal(text);
  }
}
