/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PoliciesTest {
  private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
  private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);

  private final Policies policies =
      new Policies(
          List.of(
              lasting(Policy.FINAL, "", "", ""),
              lasting(Policy.INSTANT, "s", "", ""),
              lasting(Policy.RUN, "", "F", ""),
              lasting(Policy.RESTART, "", "", "P")));

  @Test
  void letsTheMostSpecificRowWin() {
    assertThat(policies.inForce("s", "F", "P", JULY).supplement())
        .isEqualTo(ClockPolicy.Supplement.RESTART);
    assertThat(policies.inForce("s", "F", "Q", JULY).financialDuty())
        .isEqualTo(ClockPolicy.FinancialDuty.RUN);
    assertThat(policies.inForce("s", "G", "Q", JULY).lateness())
        .isEqualTo(ClockPolicy.Lateness.INSTANT);
    assertThat(policies.inForce("t", "G", "Q", JULY).due()).isEqualTo(ClockPolicy.DueRule.FINAL);
  }

  @Test
  void areBuiltInWhereNoRowHolds() {
    assertThat(policies.inForce("t", "", "", JULY.minusDays(1))).isSameAs(ClockPolicy.BUILT_IN);
    assertThat(Policies.BUILT_IN.inForce("s", "F", "P", JULY)).isSameAs(ClockPolicy.BUILT_IN);
  }

  @Test
  void changeWithTheDay() {
    ClockPolicy.Scope general = ClockPolicy.Scope.GENERAL;
    Policies changing =
        new Policies(
            List.of(
                Policy.scoped(Policy.RUN, general, JULY, AUGUST.minusDays(1)),
                Policy.scoped(Policy.RESTART, general, AUGUST, LocalDate.MAX)));

    assertThat(changing.inForce("s", "F", "P", AUGUST.minusDays(1)).financialDuty())
        .isEqualTo(ClockPolicy.FinancialDuty.RUN);
    assertThat(changing.inForce("s", "F", "P", AUGUST).supplement())
        .isEqualTo(ClockPolicy.Supplement.RESTART);
  }

  private static ClockPolicy lasting(
      ClockPolicy policy, String source, String field, String procedure) {
    return Policy.scoped(
        policy, new ClockPolicy.Scope(source, field, procedure), JULY, LocalDate.MAX);
  }
}
