/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.sla.Finding;

/**
 * The events of one tenure as they happened, all that is known as of the fold's last day.
 *
 * @param handOver what ended it, where another unit took over
 * @param formerProcedure of the tenure before it, empty where there is none
 * @param receivedIsAcceptance the source has no other
 * @param inheritedAfterEnd another unit took over what had ended
 */
record PlainTenure(
    int number,
    List<DossierEvent> events,
    Optional<DossierEvent> handOver,
    String formerProcedure,
    boolean receivedIsAcceptance,
    boolean inheritedAfterEnd) {
  private static final int NEVER = -1;

  PlainTenure inheritedTooLate() {
    return new PlainTenure(
        number, events, Optional.empty(), formerProcedure, receivedIsAcceptance, true);
  }

  boolean isInherited() {
    return events.get(0).type() == EventType.INHERITED;
  }

  /**
   * Place of the event that is acceptance, or {@value #NEVER}. This is the one thing that reaches
   * back: it is asked of all events that are known, not of an evening's.
   */
  int acceptance() {
    if (isInherited()) {
      return 0;
    }
    int accepted = accepted();
    int result = firstWhere(PlainTenure::isResult);
    return accepted != NEVER || result == NEVER ? accepted : receptionOf(result);
  }

  private int accepted() {
    int received = firstWhere(event -> event.type() == EventType.RECEIVED);
    return receivedIsAcceptance && received != NEVER
        ? received
        : firstWhere(event -> event.type() == EventType.ACCEPTED);
  }

  /** The reception that is acceptance, because a result came without one. */
  private int receptionOf(int result) {
    return Math.max(0, receptionFor(result));
  }

  /** The event that names unit and procedure; none where there was no reception at all. */
  Optional<DossierEvent> opening() {
    if (isInherited()) {
      return Optional.of(events.get(0));
    }
    int accepted = acceptance();
    int place = receptionFor(accepted == NEVER ? events.size() - 1 : accepted);
    return place == NEVER ? Optional.empty() : Optional.of(events.get(place));
  }

  /** The last reception not later than an event, or else the last of those that come first. */
  private int receptionFor(int place) {
    int first = firstWhere(event -> event.type() == EventType.RECEIVED);
    if (first == NEVER) {
      return NEVER;
    }
    Instant latest = events.get(Math.max(place, first)).occurredAt();
    return IntStream.range(0, events.size())
        .filter(i -> events.get(i).type() == EventType.RECEIVED)
        .filter(i -> !events.get(i).occurredAt().isAfter(latest))
        .max()
        .orElse(NEVER);
  }

  boolean hasEventsOn(LocalDate day, ZoneId zone) {
    return Stream.concat(events.stream(), handOver.stream())
        .anyMatch(event -> event.occurredAt().atZone(zone).toLocalDate().equals(day));
  }

  String receivingUnit() {
    return opening().map(DossierEvent::unitCode).orElse("");
  }

  String procedure() {
    return opening()
        .map(DossierEvent::procedureCode)
        .filter(code -> !code.isEmpty())
        .orElse(formerProcedure);
  }

  /** When the clock starts; as long as it does not, when the first thing happened. */
  Instant opened() {
    return events.get(Math.max(0, acceptance())).occurredAt();
  }

  /** The result that came before acceptance and so counts at it. */
  Optional<EventType> resultBeforeAcceptance() {
    int result = firstWhere(PlainTenure::isResult);
    return result != NEVER && result < acceptance()
        ? Optional.of(events.get(result).type())
        : Optional.empty();
  }

  /** What is odd about how it came in. */
  Set<Finding> findings() {
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    if (inheritedAfterEnd) {
      findings.add(Finding.INHERITED_AFTER_END);
    }
    if (isInherited()) {
      if (events.get(0).dueAt().isEmpty()) {
        findings.add(Finding.INHERITED_WITHOUT_DUE);
      }
      return findings;
    }
    if (opening().isEmpty()) {
      findings.add(Finding.RECEPTION_MISSING);
    }
    if (accepted() == NEVER && acceptance() != NEVER) {
      findings.add(Finding.ACCEPTANCE_MISSING);
    }
    return findings;
  }

  static boolean isResult(DossierEvent event) {
    return switch (event.type()) {
      case COMPLETED, REJECTED, RETURNED -> true;
      default -> false;
    };
  }

  private int firstWhere(Predicate<DossierEvent> condition) {
    return IntStream.range(0, events.size())
        .filter(i -> condition.test(events.get(i)))
        .findFirst()
        .orElse(NEVER);
  }
}
