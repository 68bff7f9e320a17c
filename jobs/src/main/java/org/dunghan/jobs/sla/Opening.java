/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dunghan.jobs.contract.Channel;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;

/**
 * Which events open a tenure.
 *
 * @param reception the last RECEIVED not after acceptance; of several at one moment the last by id
 * @param acceptance the event at which the clock starts: ACCEPTED, INHERITED, or RECEIVED when a
 *     result came without ACCEPTED, or the source has none
 */
record Opening(Optional<DossierEvent> reception, Optional<DossierEvent> acceptance) {

  /**
   * The opening of a tenure whose events are given as they happened.
   *
   * @param receivedIsAcceptance the first RECEIVED starts the clock
   */
  static Opening of(
      List<DossierEvent> events, boolean receivedIsAcceptance, Set<Finding> findings) {
    if (events.get(0).type() == EventType.INHERITED) {
      if (events.get(0).dueAt().isEmpty()) {
        findings.add(Finding.INHERITED_WITHOUT_DUE);
      }
      return new Opening(Optional.empty(), Optional.of(events.get(0)));
    }
    Optional<DossierEvent> accepted =
        first(events, type -> receivedIsAcceptance && type == EventType.RECEIVED)
            .or(() -> first(events, type -> type == EventType.ACCEPTED));
    Optional<DossierEvent> result = first(events, EventType::resolves);
    Optional<DossierEvent> reception = reception(events, accepted.or(() -> result));
    if (reception.isEmpty()) {
      findings.add(Finding.RECEPTION_MISSING);
    }
    if (accepted.isEmpty() && result.isPresent()) {
      findings.add(Finding.ACCEPTANCE_MISSING);
      accepted = reception.or(() -> Optional.of(events.get(0)));
    }
    return new Opening(reception, accepted);
  }

  private static Optional<DossierEvent> first(
      List<DossierEvent> events, Predicate<EventType> condition) {
    for (DossierEvent event : events) {
      if (condition.test(event.type())) {
        return Optional.of(event);
      }
    }
    return Optional.empty();
  }

  /** The last one until an event, else the last of those at the moment of the first. */
  private static Optional<DossierEvent> reception(
      List<DossierEvent> events, Optional<DossierEvent> latest) {
    Instant limit = latest.map(DossierEvent::occurredAt).orElse(Instant.MAX);
    DossierEvent found = null;
    for (DossierEvent event : events) {
      if (event.type() == EventType.RECEIVED
          && (found == null
              || !event.occurredAt().isAfter(limit)
              || event.occurredAt().equals(found.occurredAt()))) {
        found = event;
      }
    }
    return Optional.ofNullable(found);
  }

  /** Of one dossier no two events have the same id. */
  boolean isAcceptance(DossierEvent event) {
    return acceptance.isPresent() && acceptance.get().eventId().equals(event.eventId());
  }

  boolean isInherited() {
    return acceptance.isPresent() && acceptance.get().type() == EventType.INHERITED;
  }

  /** The procedure, else that of the former tenure. */
  String procedure(Optional<Tenure.Dimensions> former) {
    return code(DossierEvent::procedureCode, former.map(Tenure.Dimensions::procedure));
  }

  /** The first code that one of the opening events gives. */
  private String code(Function<DossierEvent, String> column, Optional<String> otherwise) {
    String code = reception.map(column).orElse("");
    if (code.isEmpty()) {
      code = acceptance.map(column).orElse("");
    }
    return code.isEmpty() ? otherwise.orElse("") : code;
  }

  /**
   * What the tenure is told apart by.
   *
   * @param row of its procedure on the day of its opening
   */
  Tenure.Dimensions dimensions(
      Set<String> units,
      Optional<Procedure> row,
      Optional<Tenure.Dimensions> former,
      Set<Finding> findings) {
    String unit = code(DossierEvent::unitCode, Optional.empty());
    if (!units.contains(unit)) {
      findings.add(Finding.UNIT_UNKNOWN);
    }
    if (row.isEmpty()) {
      findings.add(Finding.PROCEDURE_UNKNOWN);
    }
    Channel channel =
        Channel.of(code(DossierEvent::channel, former.map(Tenure.Dimensions::channel)));
    if (channel == Channel.UNKNOWN) {
      findings.add(Finding.CHANNEL_UNKNOWN);
    }
    String competent =
        row.map(Procedure::competentUnit).filter(code -> !code.isEmpty()).orElse(unit);
    return new Tenure.Dimensions(
        unit,
        code(DossierEvent::resolvingUnitCode, Optional.of(competent)),
        procedure(former),
        channel.name(),
        isInherited());
  }
}
