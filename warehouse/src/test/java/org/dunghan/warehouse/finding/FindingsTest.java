/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingsTest {

  @Test
  void everyIdStandsForOneFinding() {
    assertThat(Findings.ALL).extracting(Finding::id).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en", "pl"})
  void everyFindingIsExplainedInEveryLanguage(String language) {
    Locale locale = Locale.forLanguageTag(language);
    assertThat(Findings.ALL)
        .allSatisfy(
            finding -> {
              assertThat(finding.label(locale)).isNotBlank();
              assertThat(finding.definition(locale)).isNotBlank();
            });
  }
}
