/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;

/**
 * Folds the events of one dossier into its tenures. A pure function of the set of event versions:
 * their order and number of copies change nothing. It is causal: the state on the evening of a day
 * depends on what had occurred by then; only CANCELLED, the day of acceptance, and the unit and
 * procedure that a late reception names reach back. An instance belongs to one thread.
 */
public final class DossierFold {
  private final Rulebook rules;

  /** The last instant that is folded, by zone. */
  private final Function<ZoneId, Instant> last;

  /** The same as a moment, kept because all dossiers of a source ask for it. */
  private final Map<ZoneId, Moment> lastMoments = new HashMap<>();

  /**
   * @param asOf last local day that is folded; later events wait
   */
  public DossierFold(Rulebook rules, LocalDate asOf) {
    this(rules, zone -> asOf.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1));
  }

  /**
   * @param asOf last instant that is folded; later events wait
   */
  public DossierFold(Rulebook rules, Instant asOf) {
    this(rules, zone -> asOf);
  }

  private DossierFold(Rulebook rules, Function<ZoneId, Instant> last) {
    this.rules = rules;
    this.last = last;
  }

  /** The tenures of a dossier, given all versions of its events; none when it was cancelled. */
  public List<Tenure> tenures(Collection<DossierEvent> versions) {
    List<DossierEvent> events = latest(versions);
    if (events.isEmpty()) {
      return List.of();
    }
    ZoneId zone = rules.source(events.get(0).source()).zone();
    Moment asOf = lastMoments.computeIfAbsent(zone, any -> Moment.of(last.apply(any), any));
    boolean waiting = events.removeIf(event -> event.occurredAt().isAfter(asOf.at()));
    if (isCancelled(events)) {
      return List.of();
    }
    events.sort(DossierFold::asItHappened);
    return tenuresOf(events, waiting, asOf);
  }

  private static List<DossierEvent> latest(Collection<DossierEvent> versions) {
    List<DossierEvent> sorted = new ArrayList<>(versions);
    sorted.sort(DossierFold::latestOfEachFirst);
    List<DossierEvent> latest = new ArrayList<>(sorted.size());
    for (DossierEvent version : sorted) {
      boolean known =
          !latest.isEmpty() && latest.get(latest.size() - 1).eventId().equals(version.eventId());
      if (!known) {
        latest.add(version);
      }
    }
    return latest;
  }

  private static int latestOfEachFirst(DossierEvent a, DossierEvent b) {
    int id = a.eventId().compareTo(b.eventId());
    if (id != 0) {
      return id;
    }
    int recorded = b.recordedAt().compareTo(a.recordedAt());
    return recorded != 0 ? recorded : b.origin().compareTo(a.origin());
  }

  private static int asItHappened(DossierEvent a, DossierEvent b) {
    int at = a.occurredAt().compareTo(b.occurredAt());
    if (at != 0) {
      return at;
    }
    int type = a.type().compareTo(b.type());
    return type != 0 ? type : a.eventId().compareTo(b.eventId());
  }

  private static boolean isCancelled(List<DossierEvent> events) {
    for (DossierEvent event : events) {
      if (event.type() == EventType.CANCELLED) {
        return true;
      }
    }
    return false;
  }

  private List<Tenure> tenuresOf(List<DossierEvent> events, boolean waiting, Moment asOf) {
    List<Tenure> tenures = new ArrayList<>();
    Optional<Tenure.Dimensions> former = Optional.empty();
    int begin = 0;
    while (begin < events.size()) {
      int next = nextHandOver(events, begin + 1);
      TenureFold fold =
          new TenureFold(rules, tenures.size() + 1, events.subList(begin, next), former);
      fold.run();
      begin = next;
      if (next == events.size()) {
        fold.leaveRunning();
      } else if (fold.hasEnded()) {
        fold.find(Finding.INHERITED_AFTER_END);
        begin = events.size();
      } else {
        fold.handOver(events.get(next));
      }
      if (waiting) {
        fold.find(Finding.EVENT_AFTER_AS_OF);
      }
      former = Optional.of(fold.dimensions());
      tenures.add(fold.tenure(asOf));
    }
    return tenures;
  }

  private static int nextHandOver(List<DossierEvent> events, int from) {
    int next = from;
    while (next < events.size() && events.get(next).type() != EventType.INHERITED) {
      next++;
    }
    return next;
  }
}
