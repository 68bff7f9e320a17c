/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDateTime;

/**
 * One due date: the original, the one in force, or the statutory one. While the clock runs, time is
 * taken from what is left; when it goes on after a pause, the due date is as far off as what is
 * left then.
 *
 * @param from since when the clock runs
 * @param left time that was left then
 */
record PlainDue(PlainClock clock, Last last, LocalDateTime from, long left) {

  boolean hasPassed(LocalDateTime now) {
    return last.hasPassed(now);
  }

  /**
   * After a pause. One that began after expiry changes nothing; one that took no time that counts
   * does not either, unless the due date would have passed: none is overdue when it goes on.
   */
  PlainDue after(LocalDateTime paused, LocalDateTime resumed) {
    if (hasPassed(paused)) {
      return this;
    }
    LocalDateTime stopped = paused.isAfter(from) ? paused : from;
    long rest = left - clock.elapsed(from, stopped, last);
    boolean tookTime = clock.elapsed(stopped, resumed, last) > 0;
    Last next = tookTime ? clock.after(resumed, rest, last) : last;
    if (next.hasPassed(resumed)) {
      next = clock.after(resumed, 0, last);
    }
    return new PlainDue(
        clock, next.hasPassed(resumed) ? Last.wholeDay(next.day()) : next, resumed, rest);
  }
}
