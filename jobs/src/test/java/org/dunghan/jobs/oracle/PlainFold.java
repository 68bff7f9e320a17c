/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.Finding;

/**
 * The fold once more: for the evening of each day with events all events up to it are replayed from
 * the first, and the stock of that and the following evenings and the day's flows are taken from
 * that replay.
 *
 * @param asOf last local day of which events are known
 */
record PlainFold(PlainLaw law, LocalDate asOf) {
  private static final LocalDate FOR_EVER = LocalDate.MAX;

  /** What is to be said of each tenure, with the evenings from one day to another. */
  List<Facts> facts(Collection<DossierEvent> versions, LocalDate first, LocalDate last) {
    List<DossierEvent> latest = latest(versions);
    Set<Finding> findings = EnumSet.noneOf(Finding.class);
    if (known(latest).size() < latest.size()) {
      findings.add(Finding.EVENT_AFTER_AS_OF);
    }
    return tenures(versions).stream().map(tenure -> facts(tenure, first, last, findings)).toList();
  }

  List<PlainTenure> tenures(Collection<DossierEvent> versions) {
    List<DossierEvent> known = known(latest(versions));
    if (known.stream().anyMatch(event -> event.type() == EventType.CANCELLED)) {
      return List.of();
    }
    List<PlainTenure> tenures = new ArrayList<>();
    List<DossierEvent> current = new ArrayList<>();
    for (DossierEvent event : known) {
      if (event.type() == EventType.INHERITED && !current.isEmpty()) {
        PlainTenure former = tenure(tenures, current, Optional.empty());
        if (hasEnded(former)) {
          tenures.add(former.inheritedTooLate());
          return tenures;
        }
        tenures.add(tenure(tenures, current, Optional.of(event)));
        current = new ArrayList<>();
      }
      current.add(event);
    }
    if (!current.isEmpty()) {
      tenures.add(tenure(tenures, current, Optional.empty()));
    }
    return tenures;
  }

  /** By what each tenure is judged. */
  List<String> clocks(Collection<DossierEvent> versions) {
    return tenures(versions).stream()
        .map(law::clock)
        .map(clock -> clock.limit() + " " + clock.policy())
        .toList();
  }

  private PlainTenure tenure(
      List<PlainTenure> before, List<DossierEvent> events, Optional<DossierEvent> handOver) {
    String procedure = before.isEmpty() ? "" : before.get(before.size() - 1).procedure();
    return new PlainTenure(
        before.size() + 1, events, handOver, procedure, law.source().receivedIsAcceptance(), false);
  }

  private boolean hasEnded(PlainTenure tenure) {
    return new Standing(law, law.clock(tenure), tenure, FOR_EVER).end().isPresent();
  }

  /** The latest version of each event. */
  private static List<DossierEvent> latest(Collection<DossierEvent> versions) {
    Map<String, DossierEvent> latest = new LinkedHashMap<>();
    versions.stream()
        .sorted(Comparator.comparing(DossierEvent::recordedAt).thenComparing(DossierEvent::origin))
        .forEach(version -> latest.put(version.eventId(), version));
    return List.copyOf(latest.values());
  }

  /** Those that have occurred, as they happened. */
  private List<DossierEvent> known(List<DossierEvent> latest) {
    return latest.stream()
        .filter(event -> !law.day(event.occurredAt()).isAfter(asOf))
        .sorted(
            Comparator.comparing(DossierEvent::occurredAt)
                .thenComparing(DossierEvent::type)
                .thenComparing(DossierEvent::eventId))
        .toList();
  }

  private Facts facts(PlainTenure tenure, LocalDate first, LocalDate last, Set<Finding> ofAll) {
    PlainClock clock = law.clock(tenure);
    Flows flows = new Flows();
    TreeMap<LocalDate, Map<DayColumn, Integer>> evenings = new TreeMap<>();
    LocalDate overdueSince = null;
    Standing standing = new Standing(law, clock, tenure, first.minusDays(1));
    for (LocalDate evening = first; !evening.isAfter(last); evening = evening.plusDays(1)) {
      if (tenure.hasEventsOn(evening, law.zone())) {
        standing = new Standing(law, clock, tenure, evening);
        flows.take(evening, standing.flows);
      }
      LocalDate day = evening;
      standing.stock(evening).ifPresent(stock -> evenings.put(day, Map.of(stock, 1)));
      if (overdueSince == null && standing.wasOverdueOn(evening)) {
        overdueSince = evening;
      }
    }
    Standing at = new Standing(law, clock, tenure, FOR_EVER);
    at.findings.addAll(ofAll);
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
        tenure.receivingUnit(),
        tenure.procedure(),
        open.map(any -> tenure.opened()),
        at.end(),
        due(open, PlainDues::original),
        due(open.filter(it -> !it.pauses.standsStill()), PlainDues::inForce),
        due(open, PlainDues::statutory),
        sinceBeforeAcceptance(tenure, at, overdueSince),
        open.map(it -> it.pauses.all()).orElse(List.of()),
        open.flatMap(OpenTenure::processingDays),
        open.flatMap(it -> it.allowance(asOf.atTime(LocalTime.MAX))),
        at.holder,
        at.actions,
        at.handoffs,
        open.map(it -> it.extensions).orElse(0),
        findings(tenure, at),
        flows.days(),
        evenings);
  }

  private Set<Finding> findings(PlainTenure tenure, Standing at) {
    boolean known = law.procedure(tenure.procedure(), law.day(tenure.opened())).isPresent();
    at.open.ifPresent(it -> it.findInDues(tenure.isInherited(), known));
    at.findings.addAll(tenure.findings());
    return at.findings;
  }

  /** One that is overdue from its first day has been so since its due date passed. */
  private Optional<LocalDate> sinceBeforeAcceptance(
      PlainTenure tenure, Standing at, Optional<LocalDate> overdueSince) {
    return overdueSince.map(
        since ->
            since.equals(law.day(tenure.opened()))
                ? at.open.flatMap(it -> it.dues.inForce()).orElseThrow().firstLateEvening()
                : since);
  }

  private static Optional<Last> due(
      Optional<OpenTenure> open, Function<PlainDues, Optional<Last>> which) {
    return open.flatMap(it -> which.apply(it.dues));
  }
}
