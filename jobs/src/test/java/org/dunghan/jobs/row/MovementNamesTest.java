/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.warehouse.measure.TenureBasis;
import org.junit.jupiter.api.Test;

class MovementNamesTest {
  @Test
  void theFoldAndItsReadersNameTheSameCountsInTheSameOrder() {
    assertThat(
            Arrays.stream(DayColumn.values()).map(count -> count.name().toLowerCase(Locale.ROOT)))
        .containsExactlyElementsOf(TenureBasis.COUNTS);
  }
}
