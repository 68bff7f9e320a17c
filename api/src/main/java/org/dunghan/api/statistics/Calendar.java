/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

/**
 * Ways to cut time into periods. Official report periods end on the 14th: a month begins on the
 * 15th of the one before, a quarter, half-year and year on the 15th of the month before theirs
 * (Decree 09/2019/NĐ-CP, art. 12).
 */
enum Calendar {
  DAY("day", 0, 1),
  /** From Monday to Sunday; a year ago means 52 weeks, so that weekdays meet. */
  WEEK("toMonday(day)", 0, 7),
  MONTH("toStartOfMonth(day)", 1, 0),
  QUARTER("toStartOfQuarter(day)", 3, 0),
  YEAR("toStartOfYear(day)", 12, 0),
  REPORT_MONTH(reported("toStartOfMonth(%s)"), 1, 0),
  REPORT_QUARTER(reported("toStartOfQuarter(%s)"), 3, 0),
  REPORT_HALF_YEAR(reported("toStartOfInterval(%s, INTERVAL 6 MONTH)"), 6, 0),
  REPORT_YEAR(reported("toStartOfYear(%s)"), 12, 0);

  private final String start;
  private final int months;
  private final int days;

  Calendar(String start, int months, int days) {
    this.start = start;
    this.months = months;
    this.days = days;
  }

  /** The SQL of the first day of the period that the column {@code day} lies in. */
  String start() {
    return start;
  }

  /** From a period back to the one before. */
  Shift step() {
    return new Shift(months, days);
  }

  /** From a period back to the same one of the year before. */
  Shift year() {
    return this == WEEK ? new Shift(0, 364) : new Shift(12, 0);
  }

  /** The 15th of a month belongs to the next one. */
  private static String reported(String startOfMonths) {
    return "addDays(addMonths(%s, -1), 14)"
        .formatted(startOfMonths.formatted("addMonths(toStartOfMonth(subtractDays(day, 14)), 1)"));
  }
}
