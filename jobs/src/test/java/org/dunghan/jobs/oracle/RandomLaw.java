/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dunghan.jobs.sla.Limit;
import org.dunghan.jobs.sla.Procedure;
import org.dunghan.jobs.sla.Source;

/**
 * Random calendars, with holidays, long breaks and worked weekends, random limits, and a random
 * source.
 */
record RandomLaw(Dice dice, LocalDate begin) {
  static final List<String> PROCEDURES = List.of("p1", "p2");
  static final List<String> FIELDS = List.of("f1", "f2");
  static final List<String> UNITS = List.of("w1", "w2", "a1");

  private static final int DAYS_OF_CALENDAR = 250;
  private static final ZoneId HO_CHI_MINH = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final List<ZoneId> OTHERS =
      List.of(ZoneId.of("Asia/Kathmandu"), ZoneId.of("Pacific/Honolulu"));

  PlainLaw law() {
    ZoneId zone = dice.inPercent(80) ? HO_CHI_MINH : dice.oneOf(OTHERS);
    return new PlainLaw(
        new Source(zone, dice.inPercent(15)),
        new PlainCalendar(exceptions()),
        Map.of("p1", rows("p1"), "p2", rows("p2")),
        Set.copyOf(UNITS),
        new RandomPolicies(dice, begin).rows());
  }

  private Map<LocalDate, Boolean> exceptions() {
    int holidays = dice.oneOf(List.of(0, 5, 20));
    int workedWeekends = dice.oneOf(List.of(0, 5, 30));
    Map<LocalDate, Boolean> exceptions = new HashMap<>();
    for (int i = -10; i < DAYS_OF_CALENDAR; i++) {
      LocalDate day = begin.plusDays(i);
      boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
      if (dice.inPercent(weekend ? workedWeekends : holidays)) {
        exceptions.put(day, weekend);
      }
    }
    if (dice.inPercent(30)) {
      LocalDate longBreak = begin.plusDays(dice.below(30));
      for (int i = 0; i < 9; i++) {
        exceptions.put(longBreak.plusDays(i), false);
      }
    }
    return exceptions;
  }

  private List<Procedure> rows(String code) {
    LocalDate change = begin.plusDays(dice.below(15));
    return dice.inPercent(70)
        ? List.of(row(code, LocalDate.MIN, LocalDate.MAX))
        : List.of(row(code, LocalDate.MIN, change.minusDays(1)), row(code, change, LocalDate.MAX));
  }

  private Procedure row(String code, LocalDate from, LocalDate until) {
    return new Procedure(
        code, dice.oneOf(FIELDS), dice.oneOf(List.of("", "a1")), limit(), from, until);
  }

  private Limit limit() {
    return switch (dice.below(13)) {
      case 0 -> null;
      case 1, 2 -> new Limit(1, Limit.Unit.SAME_DAY);
      case 3, 4, 5 -> new Limit(dice.between(1, 20), Limit.Unit.CALENDAR_DAYS);
      case 6, 7, 8 -> new Limit(dice.between(1, 40), Limit.Unit.WORKING_HOURS);
      default -> new Limit(dice.between(1, 12), Limit.Unit.WORKING_DAYS);
    };
  }
}
