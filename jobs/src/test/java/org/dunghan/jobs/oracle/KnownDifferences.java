/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.sla.Limit;
import org.dunghan.jobs.sla.Procedure;

/**
 * What random cases leave out, because there the fold is known to differ from the plain one. Set a
 * constant to true once the fold is right, or once the rule says otherwise; then none is left out.
 */
final class KnownDifferences {
  /** An appointed due date stays as set, whatever the limit; the fold moves it off a day off. */
  static final boolean APPOINTED_ON_A_DAY_OFF = false;

  /** A refusal after acceptance is ignored; the fold goes by the due date that it sets. */
  static final boolean REFUSAL_SETS_A_DUE_DATE = false;

  /** Whoever holds a dossier before acceptance holds it at acceptance; not so for the fold. */
  static final boolean HOLDER_BEFORE_ACCEPTANCE = false;

  /** The end of a tenure ends its pause, which moves the due date; not so for a hand-over. */
  static final boolean HANDED_OVER_WHILE_PAUSED = false;

  /** The first end counts; the fold opens what was withdrawn while awaiting and accepted later. */
  static final boolean ENDED_WITHOUT_RESULT_THEN_ACCEPTED = false;

  /** Of receptions at one moment the last by event id counts; for the fold the first does. */
  static final boolean RECEPTIONS_AT_ONE_MOMENT = false;

  /**
   * A pause never brings the due date forward; under a limit in calendar days it can, where the day
   * on which an earlier pause let it be due becomes the sum that the next one adds to.
   */
  static final boolean SEVERAL_PAUSES_OF_CALENDAR_DAYS = false;

  private KnownDifferences() {}

  static boolean leaveOut(Case random) {
    return new PlainFold(random.law(), random.asOf())
        .tenures(random.versions()).stream().anyMatch(tenure -> leaveOut(random.law(), tenure));
  }

  /** Of the property of pauses alone. */
  static boolean leaveOut(PausedDossier dossier) {
    return !SEVERAL_PAUSES_OF_CALENDAR_DAYS
        && dossier.paused().law().procedures().get(PausedDossier.PROCEDURE).stream()
            .map(Procedure::limit)
            .anyMatch(limit -> limit != null && limit.unit() == Limit.Unit.CALENDAR_DAYS);
  }

  private static boolean leaveOut(PlainLaw law, PlainTenure tenure) {
    return (!HOLDER_BEFORE_ACCEPTANCE && namesAHolderBeforeAcceptance(tenure))
        || (!HANDED_OVER_WHILE_PAUSED && isHandedOverWhilePaused(law, tenure))
        || (!RECEPTIONS_AT_ONE_MOMENT && hasReceptionsAtOneMoment(tenure))
        || (!ENDED_WITHOUT_RESULT_THEN_ACCEPTED && isAcceptedAfterAnEndWithoutResult(tenure));
  }

  private static boolean namesAHolderBeforeAcceptance(PlainTenure tenure) {
    return tenure.events().stream()
        .limit(Math.max(0, tenure.acceptance()))
        .anyMatch(event -> !event.holderCode().isEmpty());
  }

  private static boolean hasReceptionsAtOneMoment(PlainTenure tenure) {
    List<Instant> receptions =
        tenure.events().stream()
            .filter(event -> event.type() == EventType.RECEIVED)
            .map(DossierEvent::occurredAt)
            .toList();
    return Set.copyOf(receptions).size() < receptions.size();
  }

  private static boolean isHandedOverWhilePaused(PlainLaw law, PlainTenure tenure) {
    PlainTenure unended = new PlainTenure(tenure.number(), tenure.events(), Optional.empty());
    return tenure.handOver().isPresent()
        && new Standing(law, unended, LocalDate.MAX)
            .open
            .filter(OpenTenure::hasAnOutstandingRequest)
            .isPresent();
  }

  private static boolean isAcceptedAfterAnEndWithoutResult(PlainTenure tenure) {
    List<DossierEvent> events = tenure.events();
    int opened = tenure.acceptance();
    boolean ended = false;
    for (int i = 0; i < events.size() && (opened < 0 || i <= opened); i++) {
      EventType type = events.get(i).type();
      if (ended && (type == EventType.RECEIVED || type == EventType.ACCEPTED)) {
        return true;
      }
      ended |= type == EventType.WITHDRAWN || type == EventType.DISCONTINUED;
    }
    return false;
  }
}
