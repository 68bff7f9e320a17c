/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.util.Optional;

/** A due date that moves with the pauses after it was set. */
final class DueDate {
  private final Clock clock;
  private final Limit.Unit unit;

  /** The bare sum, so that pauses add up: no day off and no resume after expiry is in it. */
  private Optional<Due> sum = Optional.empty();

  private Optional<Due> due = Optional.empty();
  private Moment setAt;

  /**
   * @param unit how pauses move it
   */
  DueDate(Clock clock, Limit.Unit unit) {
    this.clock = clock;
    this.unit = unit;
  }

  /** Computes it from a limit. */
  void start(Moment accepted, Limit limit) {
    replace(clock.due(accepted, limit));
    setAt = accepted;
  }

  /** Takes it as an event sets it, also on a day off. */
  void set(Due appointed, Moment now) {
    sum = Optional.of(appointed);
    due = sum;
    setAt = now;
  }

  void clear() {
    sum = Optional.empty();
    due = Optional.empty();
  }

  Optional<Due> due() {
    return due;
  }

  /**
   * Moves the due date by the part of a pause after it was set. A pause that began after expiry
   * moves nothing; one that began before it never leaves the dossier overdue at its end.
   */
  void move(Moment paused, Moment resumed) {
    if (due.isEmpty() || due.get().isPassedAt(paused)) {
      return;
    }
    Moment from = paused.isAfter(setAt) ? paused : setAt;
    Due moved = clock.moved(sum.orElseThrow(), from, resumed, unit);
    if (!moved.equals(sum.get())) {
      replace(moved);
    }
    due = due.map(it -> it.isPassedAt(resumed) ? clock.resumed(it, resumed, unit) : it);
  }

  private void replace(Due computed) {
    sum = Optional.of(computed);
    due = Optional.of(clock.lasting(computed, unit));
  }
}
