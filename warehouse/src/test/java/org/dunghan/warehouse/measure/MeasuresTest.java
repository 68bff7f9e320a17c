/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasuresTest {

  @Test
  void everyIdStandsForOneMeasure() {
    assertThat(Measures.ALL).extracting(Measure::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "pl"})
  void everyMeasureIsExplainedInEveryLanguage(String language) {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(Measures.ALL)
        .allSatisfy(
            measure -> {
              assertThat(measure.label(locale)).isNotBlank();
              assertThat(measure.definition(locale)).isNotBlank();
            });
  }

  @Test
  void onlyRatiosAndDistributionsHaveADenominator() {
    assertThat(Measures.ALL)
        .allSatisfy(
            measure ->
                assertThat(measure.denominator().isPresent())
                    .isEqualTo(
                        measure.kind() == Kind.RATIO || measure.kind() == Kind.DISTRIBUTION));
  }

  @Test
  void onTimeAndOverdueShareTheDenominatorThatCountsLateWorkLeftOpen() {
    assertThat(Measures.find("on_time_rate_decided").orElseThrow().denominator())
        .isEqualTo(Measures.find("overdue_share").orElseThrow().denominator())
        .hasValueSatisfying(denominator -> assertThat(denominator).contains("open_overdue"));
  }
}
