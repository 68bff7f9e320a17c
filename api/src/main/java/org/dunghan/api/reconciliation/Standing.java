/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.dunghan.api.report.ReportPeriod;

/**
 * How a dossier stands at the end of a period; what happened later has not happened yet.
 *
 * @param status none where it is not known
 * @param acceptedDay none where it is not known
 * @param endedDay none while open, and where a list has an end without its day
 * @param dueDay none without one
 * @param inherited taken over from another unit, so never received
 * @param late resolved after its due date
 * @param overdueSince the first day on which it was or will be overdue
 */
record Standing(
    Status status,
    LocalDate acceptedDay,
    LocalDate endedDay,
    LocalDate dueDay,
    boolean inherited,
    boolean late,
    LocalDate overdueSince) {

  Standing asOf(LocalDate day) {
    boolean endedLater = endedDay != null && endedDay.isAfter(day);
    return endedLater
        ? new Standing(Status.OPEN, acceptedDay, null, dueDay, inherited, false, overdueSince)
        : this;
  }

  /**
   * The figures of a period that it counts in. An end whose day nobody knows is taken to be in it:
   * the dossier is no longer open when it is over, and was part of its workload.
   */
  Set<Figure> figures(ReportPeriod period) {
    Set<Figure> figures = EnumSet.noneOf(Figure.class);
    if (!inherited && isWithin(acceptedDay, period)) {
      figures.add(Figure.RECEIVED);
    }
    if (status == Status.RESOLVED && (endedDay == null || isWithin(endedDay, period))) {
      figures.add(Figure.RESOLVED);
      if (late) {
        figures.add(Figure.RESOLVED_LATE);
      }
    }
    if (status == Status.OPEN && isReached(acceptedDay, period)) {
      figures.add(Figure.OPEN);
      if (isReached(overdueSince, period)) {
        figures.add(Figure.OPEN_OVERDUE);
      }
    }
    return figures;
  }

  private static boolean isWithin(LocalDate day, ReportPeriod period) {
    return isReached(day, period) && !day.isBefore(period.from());
  }

  private static boolean isReached(LocalDate day, ReportPeriod period) {
    return day != null && !day.isAfter(period.countedTo());
  }
}
