/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A row of a list. An empty status or day of acceptance says nothing; an empty end says that there
 * was none, an empty due date that there is none.
 *
 * @param line of the body that it begins on
 * @param said the columns that the list has
 */
record ListedDossier(
    long line,
    String dossierId,
    Set<Column> said,
    Status status,
    LocalDate acceptedDay,
    LocalDate endedDay,
    LocalDate dueDay) {

  /** By what the row says alone. */
  Standing alone() {
    Status known = status;
    if (known == null && said.contains(Column.ENDED_DAY)) {
      known = endedDay == null ? Status.OPEN : Status.RESOLVED;
    }
    return new Standing(
        known,
        acceptedDay,
        endedDay,
        dueDay,
        false,
        isLate(endedDay, dueDay),
        overdueSince(dueDay));
  }

  /** By what the row says, and by ours in what it does not. */
  Standing over(Standing ours) {
    LocalDate accepted = acceptedDay == null ? ours.acceptedDay() : acceptedDay;
    LocalDate due = said.contains(Column.DUE_DAY) ? dueDay : ours.dueDay();
    LocalDate ended = endedDay;
    if (!said.contains(Column.ENDED_DAY)) {
      ended = status == Status.OPEN ? null : ours.endedDay();
    }
    boolean sameDue = Objects.equals(due, ours.dueDay());
    boolean sameEnd = Objects.equals(ended, ours.endedDay());
    return new Standing(
        status(ours, ended),
        accepted,
        ended,
        due,
        ours.inherited(),
        (sameDue && sameEnd) ? ours.late() : isLate(ended, due),
        sameDue ? ours.overdueSince() : overdueSince(due));
  }

  private Status status(Standing ours, LocalDate ended) {
    if (status != null) {
      return status;
    }
    if (Objects.equals(ended, ours.endedDay())) {
      return ours.status();
    }
    return ended == null ? Status.OPEN : Status.RESOLVED;
  }

  /** In which of the columns that it has it is not as ours; both as of the same day. */
  List<Difference> differences(OurDossier ours, Standing theirs) {
    List<Difference> differences = new ArrayList<>();
    Standing own = ours.standing();
    compare(Column.STATUS, own.status(), theirs.status(), differences);
    compare(Column.ACCEPTED_DAY, own.acceptedDay(), theirs.acceptedDay(), differences);
    compare(Column.ENDED_DAY, own.endedDay(), theirs.endedDay(), differences);
    compare(Column.DUE_DAY, own.dueDay(), theirs.dueDay(), differences);
    return differences;
  }

  private void compare(Column column, Object ours, Object theirs, List<Difference> differences) {
    if (said.contains(column) && !Objects.equals(ours, theirs)) {
      differences.add(new Difference(dossierId, line, column.id(), text(ours), text(theirs)));
    }
  }

  private static String text(Object value) {
    return value == null ? null : value.toString();
  }

  private static boolean isLate(LocalDate ended, LocalDate due) {
    return ended != null && due != null && ended.isAfter(due);
  }

  private static LocalDate overdueSince(LocalDate due) {
    return due == null ? null : due.plusDays(1);
  }

  /** A column in which a dossier is not the same here and there; empty is none. */
  record Difference(String dossierId, long line, String column, String ours, String theirs) {}
}
