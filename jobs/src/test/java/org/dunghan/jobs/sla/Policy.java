/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.dunghan.jobs.sla.ClockPolicy.BUILT_IN;

import java.time.LocalDate;

/** General policies that differ from the built-in one by one rule. */
final class Policy {
  static final ClockPolicy RESTART =
      of(
          ClockPolicy.Supplement.RESTART,
          BUILT_IN.financialDuty(),
          BUILT_IN.lateness(),
          BUILT_IN.due());
  static final ClockPolicy RUN =
      of(BUILT_IN.supplement(), ClockPolicy.FinancialDuty.RUN, BUILT_IN.lateness(), BUILT_IN.due());
  static final ClockPolicy INSTANT =
      of(
          BUILT_IN.supplement(),
          BUILT_IN.financialDuty(),
          ClockPolicy.Lateness.INSTANT,
          BUILT_IN.due());
  static final ClockPolicy FINAL =
      of(
          BUILT_IN.supplement(),
          BUILT_IN.financialDuty(),
          BUILT_IN.lateness(),
          ClockPolicy.DueRule.FINAL);

  private Policy() {}

  private static ClockPolicy of(
      ClockPolicy.Supplement supplement,
      ClockPolicy.FinancialDuty financialDuty,
      ClockPolicy.Lateness lateness,
      ClockPolicy.DueRule due) {
    return new ClockPolicy(
        BUILT_IN.scope(),
        LocalDate.MIN,
        LocalDate.MAX,
        supplement,
        financialDuty,
        lateness,
        due,
        BUILT_IN.sameDayUntil(),
        BUILT_IN.officeDay());
  }

  /** The same rules for other dossiers or another time. */
  static ClockPolicy scoped(
      ClockPolicy policy, ClockPolicy.Scope scope, LocalDate from, LocalDate until) {
    return new ClockPolicy(
        scope,
        from,
        until,
        policy.supplement(),
        policy.financialDuty(),
        policy.lateness(),
        policy.due(),
        policy.sameDayUntil(),
        policy.officeDay());
  }
}
