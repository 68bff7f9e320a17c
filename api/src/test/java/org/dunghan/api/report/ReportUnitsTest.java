/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.scope.Scope;
import org.junit.jupiter.api.Test;

class ReportUnitsTest {
  private static final Scope ONE = Scope.of(List.of("19774"));
  private static final Scope TWO = Scope.of(List.of("19774", "19777"));

  @Test
  void whoSeesAllMayHaveEveryReport() {
    assertThat(ReportUnits.within(Scope.EVERYTHING, Optional.empty())).isEmpty();
    assertThat(ReportUnits.within(Scope.EVERYTHING, Optional.of("19789"))).hasValue("19789");
  }

  @Test
  void whoIsConfinedGetsNoPartOfAnothersReport() {
    assertThat(ReportUnits.within(ONE, Optional.empty())).hasValue("19774");
    assertThat(ReportUnits.within(TWO, Optional.of("19777"))).hasValue("19777");
    assertThatThrownBy(() -> ReportUnits.within(ONE, Optional.of("H57.LAND")))
        .isInstanceOf(UnusableParameter.class)
        .hasMessage("unit: you may have the reports of 19774; send one of them.");
    assertThatThrownBy(() -> ReportUnits.within(TWO, Optional.empty()))
        .hasMessage("unit: you may have the reports of 19774, 19777; send one of them.");
  }
}
