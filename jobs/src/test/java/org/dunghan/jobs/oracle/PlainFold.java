/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.sla.DayColumn;

/**
 * The fold once more: for each evening all events up to it are replayed from the first, and the
 * evening's stock and the day's flows are taken from that replay.
 *
 * @param asOf last local day of which events are known
 */
record PlainFold(PlainLaw law, LocalDate asOf) {
  private static final LocalDate FOR_EVER = LocalDate.MAX;

  /** What is to be said of each tenure, with the evenings from one day to another. */
  List<Facts> facts(Collection<DossierEvent> versions, LocalDate first, LocalDate last) {
    return tenures(versions).stream().map(tenure -> facts(tenure, first, last)).toList();
  }

  List<PlainTenure> tenures(Collection<DossierEvent> versions) {
    List<DossierEvent> known = known(versions);
    if (known.stream().anyMatch(event -> event.type() == EventType.CANCELLED)) {
      return List.of();
    }
    List<PlainTenure> tenures = new ArrayList<>();
    List<DossierEvent> current = new ArrayList<>();
    for (DossierEvent event : known) {
      if (event.type() == EventType.INHERITED && !current.isEmpty()) {
        PlainTenure former = new PlainTenure(tenures.size() + 1, current, Optional.of(event));
        if (hasEnded(current)) {
          break;
        }
        tenures.add(former);
        current = new ArrayList<>();
      }
      current.add(event);
    }
    if (!current.isEmpty()) {
      tenures.add(new PlainTenure(tenures.size() + 1, current, Optional.empty()));
    }
    return tenures;
  }

  private boolean hasEnded(List<DossierEvent> events) {
    return new Standing(law, new PlainTenure(0, events, Optional.empty()), FOR_EVER)
        .end()
        .isPresent();
  }

  /** The latest version of each event that has occurred, as they happened. */
  private List<DossierEvent> known(Collection<DossierEvent> versions) {
    Map<String, DossierEvent> latest = new LinkedHashMap<>();
    versions.stream()
        .sorted(Comparator.comparing(DossierEvent::recordedAt).thenComparing(DossierEvent::origin))
        .forEach(version -> latest.put(version.eventId(), version));
    return latest.values().stream()
        .filter(event -> !law.day(event.occurredAt()).isAfter(asOf))
        .sorted(
            Comparator.comparing(DossierEvent::occurredAt)
                .thenComparing(DossierEvent::type)
                .thenComparing(DossierEvent::eventId))
        .toList();
  }

  private Facts facts(PlainTenure tenure, LocalDate first, LocalDate last) {
    Flows flows = new Flows();
    TreeMap<LocalDate, Map<DayColumn, Integer>> evenings = new TreeMap<>();
    LocalDate overdueSince = null;
    for (LocalDate evening = first; !evening.isAfter(last); evening = evening.plusDays(1)) {
      Standing standing = new Standing(law, tenure, evening);
      flows.take(evening, standing.flows);
      LocalDate day = evening;
      standing.stock(evening).ifPresent(stock -> evenings.put(day, Map.of(stock, 1)));
      if (overdueSince == null && standing.wasOverdueOn(evening)) {
        overdueSince = evening;
      }
    }
    Standing at = new Standing(law, tenure, FOR_EVER);
    return facts(tenure, at, Optional.ofNullable(overdueSince), flows, evenings);
  }

  private Facts facts(
      PlainTenure tenure,
      Standing at,
      Optional<LocalDate> overdueSince,
      Flows flows,
      TreeMap<LocalDate, Map<DayColumn, Integer>> evenings) {
    Optional<OpenTenure> open = at.open;
    return new Facts(
        tenure.number(),
        open.map(it -> tenure.events().get(tenure.acceptance()).occurredAt()),
        at.end(),
        open.flatMap(it -> day(it.original)),
        open.filter(it -> !it.isPaused()).flatMap(it -> day(it.inForce)),
        open.flatMap(it -> day(it.statutory)),
        sinceBeforeAcceptance(tenure, at, overdueSince),
        open.flatMap(OpenTenure::processingDays),
        at.actions,
        at.handoffs,
        open.map(it -> it.extensions).orElse(0),
        flows.days(),
        evenings);
  }

  /** One that is overdue from its first day has been so since the day after its due date. */
  private Optional<LocalDate> sinceBeforeAcceptance(
      PlainTenure tenure, Standing at, Optional<LocalDate> overdueSince) {
    return overdueSince.map(
        since -> {
          LocalDate accepted = law.day(tenure.events().get(tenure.acceptance()).occurredAt());
          return since.equals(accepted) ? at.open.orElseThrow().inForce.day().plusDays(1) : since;
        });
  }

  private static Optional<LocalDate> day(PlainDue due) {
    return Optional.ofNullable(due).map(PlainDue::day);
  }
}
