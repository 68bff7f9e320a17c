/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is counted of the open tenures. The four states add up to what is open, and so do the ages;
 * the days overdue add up to what is overdue.
 */
enum Count {
  OPEN("1 = 1"),
  OPEN_IN_TIME("state = 'open_in_time'"),
  OPEN_OVERDUE("state = 'open_overdue'"),
  OPEN_PAUSED("state = 'open_paused'"),
  OPEN_WITHOUT_DUE("state = 'open_without_due'"),
  AGE_UP_TO_5("age <= 5"),
  AGE_6_TO_10("age BETWEEN 6 AND 10"),
  AGE_11_TO_20("age BETWEEN 11 AND 20"),
  AGE_21_TO_40("age BETWEEN 21 AND 40"),
  AGE_OVER_40("age > 40"),
  OVERDUE_UP_TO_5("days_overdue <= 5"),
  OVERDUE_6_TO_10("days_overdue BETWEEN 6 AND 10"),
  OVERDUE_11_TO_20("days_overdue BETWEEN 11 AND 20"),
  OVERDUE_OVER_20("days_overdue > 20"),
  ABOUT_TO_BE_LATE("days_left <= :within"),
  NOT_MOVING("not_moved >= :not_moving"),
  /** Those of the former that wait for the applicant. */
  NOT_MOVING_PAUSED("not_moved >= :not_moving AND state = 'open_paused'");

  private final String condition;

  Count(String condition) {
    this.condition = condition;
  }

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The SQL condition on a row of {@link OpenTenuresSql} that it counts. */
  String condition() {
    return condition;
  }

  static List<String> ids() {
    return Arrays.stream(values()).map(Count::id).toList();
  }

  static Optional<Count> find(String id) {
    return Arrays.stream(values()).filter(count -> count.id().equals(id)).findFirst();
  }
}
