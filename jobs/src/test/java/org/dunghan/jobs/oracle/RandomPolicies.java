/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.dunghan.jobs.sla.ClockPolicy;
import org.dunghan.jobs.sla.OfficeDay;

/** Random rows of policies, general and special, some of them for a time only. */
record RandomPolicies(Dice dice, LocalDate begin) {
  private static final List<OfficeDay> OFFICE_DAYS =
      List.of(
          ClockPolicy.BUILT_IN.officeDay(),
          new OfficeDay(
              LocalTime.of(7, 0), LocalTime.of(11, 30), LocalTime.of(13, 30), LocalTime.of(16, 0)),
          new OfficeDay(
              LocalTime.of(9, 0), LocalTime.of(12, 0), LocalTime.of(12, 0), LocalTime.of(17, 0)));
  private static final List<LocalTime> SAME_DAY_UNTIL =
      List.of(LocalTime.of(15, 0), LocalTime.of(9, 0), LocalTime.of(17, 0));

  List<ClockPolicy> rows() {
    List<ClockPolicy> rows = new ArrayList<>();
    for (ClockPolicy.Scope scope : scopes()) {
      LocalDate change = begin.plusDays(dice.below(20));
      if (dice.inPercent(60)) {
        rows.add(row(scope, LocalDate.MIN, LocalDate.MAX));
      } else {
        rows.add(row(scope, LocalDate.MIN, change.minusDays(1)));
        rows.add(row(scope, change.plusDays(dice.below(3)), LocalDate.MAX));
      }
    }
    return rows;
  }

  /** Some of all that there are. */
  private List<ClockPolicy.Scope> scopes() {
    int percent = dice.oneOf(List.of(0, 10, 30));
    List<ClockPolicy.Scope> scopes = new ArrayList<>();
    for (String source : List.of("", PlainLaw.SOURCE, "another")) {
      for (String field : List.of("", "f1", "f2")) {
        for (String procedure : List.of("", "p1", "p2")) {
          if (dice.inPercent(percent)) {
            scopes.add(new ClockPolicy.Scope(source, field, procedure));
          }
        }
      }
    }
    return scopes;
  }

  private ClockPolicy row(ClockPolicy.Scope scope, LocalDate from, LocalDate until) {
    return new ClockPolicy(
        scope,
        from,
        until,
        dice.oneOf(List.of(ClockPolicy.Supplement.values())),
        dice.oneOf(List.of(ClockPolicy.FinancialDuty.values())),
        dice.oneOf(List.of(ClockPolicy.Lateness.values())),
        dice.oneOf(List.of(ClockPolicy.DueRule.values())),
        dice.oneOf(SAME_DAY_UNTIL),
        dice.oneOf(OFFICE_DAYS));
  }
}
