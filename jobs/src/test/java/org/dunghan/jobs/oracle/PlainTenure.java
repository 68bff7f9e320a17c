/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;

/**
 * The events of one tenure as they happened, all that is known as of the fold's last day.
 *
 * @param handOver what ended it, where another unit took over
 */
record PlainTenure(int number, List<DossierEvent> events, Optional<DossierEvent> handOver) {
  private static final int NEVER = -1;

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
    int accepted = firstWhere(event -> event.type() == EventType.ACCEPTED);
    int result = firstWhere(PlainTenure::isResult);
    int closed = closedWhileAwaiting();
    if (closed != NEVER && (accepted == NEVER ? result == NEVER : closed < accepted)) {
      return NEVER;
    }
    return accepted != NEVER || result == NEVER ? accepted : receptionOf(result);
  }

  /** The reception that is acceptance, because a result came without one. */
  private int receptionOf(int result) {
    int before = lastReceptionUpTo(result);
    int any = firstWhere(event -> event.type() == EventType.RECEIVED);
    return before != NEVER ? before : Math.max(0, any);
  }

  /**
   * Place of the event that ended it without a result while it awaited acceptance. What is not
   * awaiting, because it was not received yet or has been declined, is not ended so.
   */
  private int closedWhileAwaiting() {
    boolean awaiting = false;
    for (int i = 0; i < events.size(); i++) {
      switch (events.get(i).type()) {
        case RECEIVED -> awaiting = true;
        case DECLINED, COMPLETED, REJECTED, RETURNED -> awaiting = false;
        case WITHDRAWN, DISCONTINUED -> {
          if (awaiting) {
            return i;
          }
        }
        default -> {}
      }
    }
    return NEVER;
  }

  /** The event that names unit and procedure; none where there was no reception at all. */
  Optional<DossierEvent> opening() {
    if (isInherited()) {
      return Optional.of(events.get(0));
    }
    int accepted = acceptance();
    int before = lastReceptionUpTo(accepted == NEVER ? events.size() - 1 : accepted);
    int any = firstWhere(event -> event.type() == EventType.RECEIVED);
    int place = before != NEVER ? before : any;
    return place == NEVER ? Optional.empty() : Optional.of(events.get(place));
  }

  /** The result that came before acceptance and so counts at it. */
  Optional<EventType> resultBeforeAcceptance() {
    int result = firstWhere(PlainTenure::isResult);
    return result != NEVER && result < acceptance()
        ? Optional.of(events.get(result).type())
        : Optional.empty();
  }

  static boolean isResult(DossierEvent event) {
    return switch (event.type()) {
      case COMPLETED, REJECTED, RETURNED -> true;
      default -> false;
    };
  }

  private int lastReceptionUpTo(int place) {
    return IntStream.rangeClosed(0, place)
        .filter(i -> events.get(i).type() == EventType.RECEIVED)
        .max()
        .orElse(NEVER);
  }

  private int firstWhere(Predicate<DossierEvent> condition) {
    return IntStream.range(0, events.size())
        .filter(i -> condition.test(events.get(i)))
        .findFirst()
        .orElse(NEVER);
  }
}
