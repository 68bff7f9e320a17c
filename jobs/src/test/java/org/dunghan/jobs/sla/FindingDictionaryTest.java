/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.dunghan.warehouse.finding.Findings;
import org.dunghan.warehouse.finding.Subject;
import org.junit.jupiter.api.Test;

class FindingDictionaryTest {

  @Test
  void explainsWhatTheFoldCanFindAndNothingElse() {
    assertThat(Findings.ALL)
        .filteredOn(finding -> finding.of() == Subject.DOSSIER)
        .extracting(org.dunghan.warehouse.finding.Finding::id)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Finding.values()).map(Enum::name).toList());
  }
}
