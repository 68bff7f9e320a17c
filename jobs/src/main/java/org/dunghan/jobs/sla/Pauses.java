/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The pauses of one tenure: it is paused while at least one kind is outstanding. */
final class Pauses {

  /** What the applicant still owes. */
  enum Kind {
    SUPPLEMENT,
    FINANCIAL_DUTY
  }

  private final Set<Kind> outstanding = EnumSet.noneOf(Kind.class);
  private final List<Pause> ended = new ArrayList<>();
  private LocalDate begun = LocalDate.EPOCH;

  /** False when the kind is outstanding already. */
  boolean begin(Kind kind, LocalDate today) {
    if (outstanding.isEmpty()) {
      begun = today;
    }
    return outstanding.add(kind);
  }

  /** Whether the applicant still owes something of a kind. */
  boolean isOutstanding(Kind kind) {
    return outstanding.contains(kind);
  }

  /** Ends a kind; gives the whole pause when it was the last one outstanding. */
  Optional<Pause> end(Kind kind, LocalDate today) {
    return outstanding.remove(kind) && outstanding.isEmpty()
        ? Optional.of(ended(today))
        : Optional.empty();
  }

  /** Ends all kinds; gives the pause when there was one. */
  Optional<Pause> endAll(LocalDate today) {
    boolean paused = isPaused();
    outstanding.clear();
    return paused ? Optional.of(ended(today)) : Optional.empty();
  }

  boolean isPaused() {
    return !outstanding.isEmpty();
  }

  /** All pauses, the last one open while the tenure is paused. */
  List<Pause> all() {
    List<Pause> all = new ArrayList<>(ended);
    if (isPaused()) {
      all.add(new Pause(begun, Optional.empty()));
    }
    return all;
  }

  /** The working days after one day up to and including another, without those of the pauses. */
  int workingDaysOutside(LocalDate from, LocalDate until, WorkingCalendar calendar) {
    int paused =
        ended.stream()
            .mapToInt(
                pause -> calendar.workingDaysBetween(pause.begin(), pause.until().orElseThrow()))
            .sum();
    return calendar.workingDaysBetween(from, until) - paused;
  }

  private Pause ended(LocalDate today) {
    Pause pause = new Pause(begun, Optional.of(today));
    ended.add(pause);
    return pause;
  }
}
