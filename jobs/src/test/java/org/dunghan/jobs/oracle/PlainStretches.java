/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The working days since acceptance that lie in no pause. */
final class PlainStretches {
  private final PlainCalendar calendar;
  private final LocalDate accepted;
  private final List<Stretch> pauses = new ArrayList<>();

  PlainStretches(PlainCalendar calendar, LocalDate accepted) {
    this.calendar = calendar;
    this.accepted = accepted;
  }

  void exclude(LocalDate after, LocalDate through) {
    pauses.add(new Stretch(after, through));
  }

  int through(LocalDate end) {
    int counted = 0;
    for (LocalDate day = accepted.plusDays(1); !day.isAfter(end); day = day.plusDays(1)) {
      counted += calendar.works(day) && !isPaused(day) ? 1 : 0;
    }
    return counted;
  }

  private boolean isPaused(LocalDate day) {
    return pauses.stream().anyMatch(pause -> pause.contains(day));
  }

  private record Stretch(LocalDate after, LocalDate through) {
    boolean contains(LocalDate day) {
      return day.isAfter(after) && !day.isAfter(through);
    }
  }
}
