/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
        first(events, event -> receivedIsAcceptance && event.type() == EventType.RECEIVED)
            .or(() -> first(events, event -> event.type() == EventType.ACCEPTED));
    Optional<DossierEvent> result = first(events, event -> event.type().resolves());
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
      List<DossierEvent> events, Predicate<DossierEvent> condition) {
    return events.stream().filter(condition).findFirst();
  }

  private static Optional<DossierEvent> reception(
      List<DossierEvent> events, Optional<DossierEvent> latest) {
    List<DossierEvent> receptions =
        events.stream().filter(event -> event.type() == EventType.RECEIVED).toList();
    Instant limit = latest.map(DossierEvent::occurredAt).orElse(Instant.MAX);
    return last(receptions, limit)
        .or(() -> receptions.stream().findFirst())
        .flatMap(found -> last(receptions, found.occurredAt()));
  }

  private static Optional<DossierEvent> last(List<DossierEvent> receptions, Instant limit) {
    return receptions.stream()
        .filter(event -> !event.occurredAt().isAfter(limit))
        .reduce((earlier, later) -> later);
  }

  boolean isAcceptance(DossierEvent event) {
    return acceptance.filter(event::equals).isPresent();
  }

  boolean isInherited() {
    return acceptance.isPresent() && acceptance.get().type() == EventType.INHERITED;
  }

  /** The first code that one of the opening events gives, else the one of the former tenure. */
  private String code(
      Function<DossierEvent, String> column,
      Optional<Tenure.Dimensions> former,
      Function<Tenure.Dimensions, String> dimension) {
    return Stream.of(reception, acceptance)
        .flatMap(Optional::stream)
        .map(column)
        .filter(value -> !value.isEmpty())
        .findFirst()
        .or(() -> former.map(dimension))
        .orElse("");
  }

  /** What the tenure is told apart by. */
  Tenure.Dimensions dimensions(
      Rulebook rules, Optional<Tenure.Dimensions> former, LocalDate day, Set<Finding> findings) {
    String unit = code(DossierEvent::unitCode, Optional.empty(), any -> "");
    String procedure = code(DossierEvent::procedureCode, former, Tenure.Dimensions::procedure);
    Channel channel = Channel.of(code(DossierEvent::channel, former, Tenure.Dimensions::channel));
    if (channel == Channel.UNKNOWN) {
      findings.add(Finding.CHANNEL_UNKNOWN);
    }
    if (!rules.units().contains(unit)) {
      findings.add(Finding.UNIT_UNKNOWN);
    }
    Optional<Procedure> row = rules.procedure(procedure, day);
    if (row.isEmpty()) {
      findings.add(Finding.PROCEDURE_UNKNOWN);
    }
    String competent =
        row.map(Procedure::competentUnit).filter(code -> !code.isEmpty()).orElse(unit);
    String resolving = code(DossierEvent::resolvingUnitCode, Optional.empty(), any -> "");
    return new Tenure.Dimensions(
        unit,
        resolving.isEmpty() ? competent : resolving,
        procedure,
        channel.name(),
        isInherited());
  }
}
