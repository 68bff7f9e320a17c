/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExpressionTest {

  @Test
  void aFlowSumsThePeriodAndAStockAllDaysUpToItsEnd() {
    assertThat(Expression.sql("flow(a + b) + closing(c)", Side.RESOLVING))
        .isEqualTo(
            "sumIf(a + b, side = 'RESOLVING' AND bucket = period)"
                + " + sumIf(c, side = 'RESOLVING' AND bucket <= period)");
  }

  @Test
  void anOpeningStockEndsBeforeThePeriod() {
    assertThat(Expression.sql("opening(c)", Side.RECEIVING))
        .isEqualTo("sumIf(c, side = 'RECEIVING' AND bucket < period)");
  }

  @Test
  void namesTheColumnsThatItReads() {
    assertThat(Expression.columns("flow(a + b) + closing(a + c)")).containsExactly("a", "b", "c");
    assertThat(Expression.columns("percentile_90(days)")).containsExactly("days");
  }
}
