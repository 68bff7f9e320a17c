/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the fold knows of a dossier under one unit that answers for it.
 *
 * @param number from 1; a hand-over begins the next
 * @param acceptedAt the clock starts; for an inherited tenure the hand-over
 * @param end none while open
 * @param dueAt in force, none while paused or without a due date
 * @param overdueSince first day on which it was or will be overdue
 * @param processingDays whole working days from acceptance to end without pauses
 * @param allowance of the due date in force as of the fold, or at the end; none without one
 * @param movements what it adds to the counts of days
 * @param work hand-offs, waits and officers
 */
public record Tenure(
    String source,
    String dossierId,
    int number,
    Dimensions dimensions,
    Optional<Instant> receivedAt,
    Optional<Instant> acceptedAt,
    Optional<LocalDate> acceptedDay,
    Optional<End> end,
    Optional<Due> dueOriginal,
    Optional<Due> dueAt,
    Optional<Due> dueStatutory,
    Optional<LocalDate> overdueSince,
    List<Pause> pauses,
    Optional<Integer> processingDays,
    Optional<Allowance> allowance,
    String holder,
    Optional<Instant> holderSince,
    int actions,
    int handoffs,
    int extensions,
    Set<Finding> findings,
    List<Movement> movements,
    Work work) {

  /** What figures are told apart by. */
  public record Dimensions(
      String receivingUnit,
      String resolvingUnit,
      String procedure,
      String channel,
      boolean inherited) {}

  /**
   * How a tenure ended.
   *
   * @param timeliness none where the end is no result
   */
  public record End(Instant at, LocalDate day, EndType type, Optional<Timeliness> timeliness) {}

  /** What ended a tenure. */
  public enum EndType {
    COMPLETED,
    REJECTED,
    RETURNED,
    DISCONTINUED,
    WITHDRAWN,
    HANDED_OVER,
    DECLINED;

    boolean resolves() {
      return this == COMPLETED || this == REJECTED || this == RETURNED;
    }
  }

  /** A result against its due date. */
  public enum Timeliness {
    EARLY,
    ON_DUE_DATE,
    LATE,
    WITHOUT_DUE
  }
}
