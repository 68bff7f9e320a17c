/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

/**
 * How much of its time a tenure has used. The sum stays the same until an event sets another due
 * date: what a pause keeps from being used it adds to the due date.
 *
 * @param unit that both are counted in: working days, calendar days, or minutes of office hours
 * @param remaining negative when overdue
 */
public record Allowance(Limit.Unit unit, long consumed, long remaining) {

  /** The whole time from acceptance to the due date, without pauses. */
  public long total() {
    return consumed + remaining;
  }
}
