/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reference data of the folds' tests. */
final class Rules {
  static final String FIVE_DAYS = "five-days";
  static final String SAME_DAY = "same-day";
  static final String TEN_CALENDAR_DAYS = "ten-calendar-days";
  static final String EIGHT_HOURS = "eight-hours";
  static final String OF_AN_AGENCY = "of-an-agency";
  static final String WITHOUT_LIMIT = "without-limit";

  /** Five working days, three from August 2025 on. */
  static final String SHORTENED = "shortened";

  private static final LocalDate BEGIN = LocalDate.of(2025, 1, 1);
  private static final LocalDate AUGUST = LocalDate.of(2025, 8, 1);

  static final Rulebook RULEBOOK = with(Policies.BUILT_IN, Map.of());

  private Rules() {}

  static Rulebook with(Policies policies, Map<String, Source> sources) {
    return new Rulebook(
        AnnouncedDays.calendar(), procedures(), Set.of("W1", "W2", "A1"), policies, sources);
  }

  private static Map<String, List<Procedure>> procedures() {
    return Stream.of(
            List.of(lasting(FIVE_DAYS, new Limit(5, Limit.Unit.WORKING_DAYS))),
            List.of(lasting(SAME_DAY, new Limit(1, Limit.Unit.SAME_DAY))),
            List.of(lasting(TEN_CALENDAR_DAYS, new Limit(10, Limit.Unit.CALENDAR_DAYS))),
            List.of(lasting(EIGHT_HOURS, new Limit(8, Limit.Unit.WORKING_HOURS))),
            List.of(lasting(WITHOUT_LIMIT, null)),
            List.of(
                new Procedure(
                    OF_AN_AGENCY,
                    "",
                    "A1",
                    new Limit(20, Limit.Unit.WORKING_DAYS),
                    BEGIN,
                    LocalDate.MAX)),
            List.of(
                new Procedure(
                    SHORTENED,
                    "",
                    "",
                    new Limit(5, Limit.Unit.WORKING_DAYS),
                    BEGIN,
                    AUGUST.minusDays(1)),
                new Procedure(
                    SHORTENED,
                    "",
                    "",
                    new Limit(3, Limit.Unit.WORKING_DAYS),
                    AUGUST,
                    LocalDate.MAX)))
        .collect(Collectors.toMap(rows -> rows.get(0).code(), Function.identity()));
  }

  private static Procedure lasting(String code, Limit limit) {
    return new Procedure(code, "F1", "", limit, BEGIN, LocalDate.MAX);
  }
}
