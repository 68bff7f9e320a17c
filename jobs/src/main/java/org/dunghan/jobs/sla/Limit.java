/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.io.Serializable;

/** How long a procedure may take. */
public record Limit(int value, Unit unit) implements Serializable {

  /** What a limit counts. */
  public enum Unit {
    /** Counting starts on the next working day; due until midnight. */
    WORKING_DAYS,
    /** Office hours from the moment of acceptance; due at an instant. */
    WORKING_HOURS,
    /** The sum is moved off a day off once. */
    CALENDAR_DAYS,
    /**
     * That day; accepted late or on a day off, the next working day. The value is of no account.
     */
    SAME_DAY
  }
}
