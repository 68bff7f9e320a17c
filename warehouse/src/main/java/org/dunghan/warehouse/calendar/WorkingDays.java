/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.calendar;

/** Tells working days from days off, and counts them. */
public final class WorkingDays {
  /**
   * The SQL condition that the column {@code day} is a working day, with the named parameter {@code
   * reference_version}. A day without a row is a plain weekday or weekend.
   */
  public static final String IS_WORKING_DAY =
      """
      if(toDayOfWeek(day) < 6,
          day NOT IN (
              SELECT day FROM calendar_day
              WHERE reference_version = :reference_version AND kind = 'HOLIDAY'),
          day IN (
              SELECT day FROM calendar_day
              WHERE reference_version = :reference_version AND kind = 'WORKING'))""";

  /** How many days a Date holds, from 1970-01-01. */
  private static final int DAYS = 1 << 16;

  /**
   * The WITH clause that {@link #until} reads: by day, how many working days there were up to and
   * including it. One array for all rows.
   */
  public static final String COUNTED =
      """
      (SELECT groupArray(working) FROM (
          SELECT sum(is_working) OVER (ORDER BY day) AS working
          FROM (SELECT toDate(number) AS day, toInt32(%s) AS is_working FROM numbers(%d))
          ORDER BY day)) AS working_days"""
          .formatted(IS_WORKING_DAY, DAYS);

  private WorkingDays() {}

  /**
   * The SQL of the number of working days up to and including a day. Of two such numbers the
   * difference counts: it is that of the working days after the one day until the other.
   *
   * @param day an expression of type Date
   */
  public static String until(String day) {
    return "working_days[toUInt16(%s) + 1]".formatted(day);
  }
}
