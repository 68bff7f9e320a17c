/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.sla.DossierFold;
import org.dunghan.jobs.sla.Tenure;

/**
 * One random dossier under one random law.
 *
 * @param seed from which the same case can be made again
 * @param begin no event is before it
 * @param asOf last local day of which events are known
 */
record Case(long seed, PlainLaw law, List<DossierEvent> versions, LocalDate begin, LocalDate asOf) {
  /** Long enough that every due date passes within it. */
  private static final int DAYS_WATCHED = 140;

  List<Facts> folded() {
    return folded(begin, lastEvening());
  }

  /** With the stocks of the evenings from one day to another. */
  List<Facts> folded(LocalDate from, LocalDate to) {
    List<Tenure> tenures = new DossierFold(law.rulebook(), asOf).tenures(versions);
    return tenures.stream().map(tenure -> Facts.of(tenure, law.zone(), from, to)).toList();
  }

  List<Facts> replayed() {
    return new PlainFold(law, asOf).facts(versions, begin, lastEvening());
  }

  boolean agrees() {
    return folded().equals(replayed());
  }

  LocalDate lastEvening() {
    return begin.plusDays(DAYS_WATCHED);
  }

  Case with(List<DossierEvent> others) {
    return new Case(seed, law, others, begin, asOf);
  }

  Case with(PlainLaw other) {
    return new Case(seed, other, versions, begin, asOf);
  }

  Case asOf(LocalDate day) {
    return new Case(seed, law, versions, begin, day);
  }

  /** The same difference with as few events as possible. */
  Case smallest() {
    for (DossierEvent version : versions) {
      List<DossierEvent> fewer = new ArrayList<>(versions);
      fewer.remove(version);
      Case smaller = with(fewer);
      if (!smaller.agrees()) {
        return smaller.smallest();
      }
    }
    return this;
  }

  /** All that a reader needs to follow the case by hand. */
  String story() {
    String events =
        versions.stream()
            .sorted(
                Comparator.comparing(DossierEvent::occurredAt).thenComparing(DossierEvent::type))
            .map(this::line)
            .collect(Collectors.joining("\n"));
    return "seed %d, as of %s, %s%n%s%nunder %s%ncalendar %s"
        .formatted(
            seed,
            asOf,
            law.source(),
            events,
            new PlainFold(law, asOf).clocks(versions),
            new TreeSet<>(
                law.calendar().exceptions().entrySet().stream().map(Object::toString).toList()));
  }

  private String line(DossierEvent event) {
    return "%s %s %s procedure=%s holder=%s due=%s %s"
        .formatted(
            law.local(event.occurredAt()),
            law.day(event.occurredAt()).getDayOfWeek(),
            event.type(),
            event.procedureCode(),
            event.holderCode(),
            event.dueAt().map(due -> law.local(due).toString()).orElse(""),
            event.eventId());
  }
}
