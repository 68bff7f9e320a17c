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

  /**
   * The WITH clause that {@link #until} reads: by day, how many working days there were up to and
   * including it, from 20 years before the named parameter {@code as_of} to 10 years after it.
   */
  public static final String COUNTED =
      """
      (SELECT groupArray(working) FROM (
          SELECT sum(is_working) OVER (ORDER BY day) AS working
          FROM (
              SELECT subtractYears(toDate(:as_of), 20) + number AS day, toInt32(%s) AS is_working
              FROM numbers(10960))
          ORDER BY day)) AS working_days"""
          .formatted(IS_WORKING_DAY);

  private WorkingDays() {}

  /**
   * The SQL of the number of working days up to and including a day. Of two such numbers the
   * difference counts: it is that of the working days after the one day until the other.
   *
   * @param day an expression of type Date
   */
  public static String until(String day) {
    return "working_days[toInt32(%s - subtractYears(toDate(:as_of), 20)) + 1]".formatted(day);
  }
}
