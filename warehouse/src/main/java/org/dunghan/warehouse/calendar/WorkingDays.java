/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.calendar;

/** Tells working days from days off. */
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

  private WorkingDays() {}
}
