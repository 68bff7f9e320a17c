/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All events of one dossier, and the term they leave it with. */
record Dossier(List<Event> events, Term term, Channel channel) {

  private static final Set<EventType> RESOLUTIONS = Set.of(EventType.COMPLETED, EventType.REJECTED);
  private static final Set<EventType> ENDINGS =
      Set.of(
          EventType.COMPLETED,
          EventType.REJECTED,
          EventType.WITHDRAWN,
          EventType.DISCONTINUED,
          EventType.CANCELLED);

  /** What had become of it by the evening of that day. */
  Verdict asOf(LocalDate day) {
    LocalDateTime midnight = day.plusDays(1).atStartOfDay();
    Optional<Event> end =
        events.stream()
            .filter(event -> ENDINGS.contains(event.type()))
            .filter(event -> event.occurredAt().isBefore(midnight))
            .findFirst();
    if (end.isEmpty()) {
      return term.expiredOn(day) ? Verdict.OVERDUE : Verdict.RUNNING;
    }
    if (!RESOLUTIONS.contains(end.get().type()) || term.due() == null) {
      return Verdict.OTHER;
    }
    boolean late = term.expiredOn(end.get().occurredAt().toLocalDate());
    return late ? Verdict.OVERDUE : Verdict.ON_TIME;
  }
}
