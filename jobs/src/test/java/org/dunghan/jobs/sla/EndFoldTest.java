/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.ASSIGNED;
import static org.dunghan.jobs.contract.EventType.CANCELLED;
import static org.dunghan.jobs.contract.EventType.COMPLETED;
import static org.dunghan.jobs.contract.EventType.REJECTED;
import static org.dunghan.jobs.contract.EventType.RETURNED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.contract.EventType.TRANSFERRED;
import static org.dunghan.jobs.contract.EventType.WITHDRAWN;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.Instant;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Accepted on Tuesday 1 July 2025 for five working days, so due on Tuesday 8 July. */
class EndFoldTest {
  private final DossierBuilder dossier =
      aDossier().received("2025-07-01").accepted("2025-07-01T10:00");

  @ParameterizedTest
  @EnumSource(names = {"COMPLETED", "REJECTED", "RETURNED"})
  void resolvesWithEveryKindOfResult(EventType result) {
    Folded folded = dossier.then(result, "2025-07-08").fold();

    assertThat(folded.daysOf(DayColumn.RESOLVED_ON_DUE_DATE)).containsExactly("2025-07-08");
    assertThat(folded.daysOf(DayColumn.RESOLVED_WITHIN_ORIGINAL)).containsExactly("2025-07-08");
    assertThat(folded.tenure().processingDays()).contains(5);
    assertThat(folded.eveningOf("2025-07-07")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.eveningOf("2025-07-08")).isEmpty();
    assertThat(folded.tenure().end().orElseThrow().type().name()).isEqualTo(result.name());
  }

  @ParameterizedTest
  @EnumSource(names = {"WITHDRAWN", "DISCONTINUED"})
  void countsAnEndWithoutResultApartFromResults(EventType end) {
    Folded folded = dossier.then(end, "2025-07-08").fold();

    assertThat(folded.daysOf(DayColumn.valueOf(end.name()))).containsExactly("2025-07-08");
    assertThat(folded.daysOf(DayColumn.valueOf(end + "_OVERDUE"))).isEmpty();
    assertThat(folded.daysOf(DayColumn.RESOLVED_ON_DUE_DATE)).isEmpty();
    assertThat(folded.tenure().processingDays()).isEmpty();
    assertThat(folded.tenure().end().orElseThrow().timeliness()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"WITHDRAWN", "DISCONTINUED"})
  void showsWhoEndsOverdueWorkWithoutAResult(EventType end) {
    Folded folded = dossier.then(end, "2025-07-09").fold();

    assertThat(folded.daysOf(DayColumn.valueOf(end.name()))).containsExactly("2025-07-09");
    assertThat(folded.daysOf(DayColumn.valueOf(end + "_OVERDUE"))).containsExactly("2025-07-09");
  }

  @Test
  void keepsADossierResolvedOnItsFirstDayOutOfEveryStock() {
    Folded folded = dossier.completed("2025-07-01T11:00").fold();

    assertThat(folded.tenure().movements())
        .extracting(Movement::column)
        .doesNotContainAnyElementsOf(Folded.STOCKS);
    assertThat(folded.tenure().processingDays()).contains(0);
  }

  @Test
  void takesTheFirstEndAndFindsTheOthers() {
    Folded folded = dossier.then(WITHDRAWN, "2025-07-03").completed("2025-07-04").fold();

    assertThat(folded.tenure().end().orElseThrow().type()).isEqualTo(Tenure.EndType.WITHDRAWN);
    assertThat(folded.daysOf(DayColumn.RESOLVED_EARLY)).isEmpty();
    assertThat(folded.findings()).containsExactly(Finding.EVENT_AFTER_END);
  }

  @Test
  void findsNothingOddInAResultThatIsHandedOut() {
    Folded folded = dossier.completed("2025-07-04").then(RETURNED, "2025-07-10").fold();

    assertThat(folded.tenure().end().orElseThrow().type()).isEqualTo(Tenure.EndType.COMPLETED);
    assertThat(folded.findings()).isEmpty();
    assertThat(folded.daysOf(DayColumn.ACTIONS)).endsWith("2025-07-10");
  }

  @Test
  void breaksATieOfResultsByTheOrderOfTheContract() {
    Folded folded = dossier.then(REJECTED, "2025-07-04").then(COMPLETED, "2025-07-04").fold();

    assertThat(folded.tenure().end().orElseThrow().type()).isEqualTo(Tenure.EndType.COMPLETED);
  }

  @Test
  void countsACancelledDossierOnNoDay() {
    assertThat(dossier.completed("2025-07-04").then(CANCELLED, "2025-07-20").fold().tenures())
        .isEmpty();
  }

  @Test
  void countsADossierUntilItsCancellationOccurs() {
    Folded folded = dossier.then(CANCELLED, "2025-07-20").foldAsOf("2025-07-19");

    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-07-01");
    assertThat(folded.findings()).containsExactly(Finding.EVENT_AFTER_AS_OF);
  }

  @Test
  void countsOnlyWhatTheAdministrationDidAsActions() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-02")
            .then(SUPPLEMENTED, "2025-07-03")
            .then(ASSIGNED, "2025-07-04")
            .then(WITHDRAWN, "2025-07-07")
            .fold();

    assertThat(folded.daysOf(DayColumn.ACTIONS))
        .containsExactly("2025-07-01", "2025-07-02", "2025-07-04");
    assertThat(folded.tenure().actions()).isEqualTo(3);
  }

  @Test
  void countsNoActionsOnADossierThatWasNeverOpened() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .then(EventType.DECLINED, "2025-07-02")
            .then(ASSIGNED, "2025-07-03")
            .fold();

    assertThat(folded.daysOf(DayColumn.ACTIONS)).isEmpty();
    assertThat(folded.tenure().actions()).isZero();
    assertThat(folded.findings()).containsExactly(Finding.EVENT_AFTER_END);
  }

  @Test
  void countsEveryChangeOfHolderAsAHandoff() {
    Folded folded =
        dossier
            .holder("desk")
            .then(TRANSFERRED, "2025-07-02")
            .holder("A1")
            .then(ASSIGNED, "2025-07-03")
            .holder("A1")
            .then(TRANSFERRED, "2025-07-04")
            .holder("W1")
            .completed("2025-07-07")
            .fold();

    assertThat(folded.daysOf(DayColumn.HANDOFFS)).containsExactly("2025-07-02", "2025-07-04");
    assertThat(folded.tenure().handoffs()).isEqualTo(2);
    assertThat(folded.tenure().holder()).isEqualTo("W1");
    assertThat(folded.tenure().holderSince()).contains(Instant.parse("2025-07-04T02:00:00Z"));
  }

  @Test
  void beginsAtTheDeskOfTheReceivingUnit() {
    Folded folded = dossier.then(ASSIGNED, "2025-07-02").holder("W1").fold();

    assertThat(folded.tenure().holder()).isEqualTo("W1");
    assertThat(folded.tenure().handoffs()).isZero();
    assertThat(folded.tenure().holderSince()).contains(Instant.parse("2025-07-01T03:00:00Z"));
  }

  @Test
  void isResolvedByTheCompetentAgencyOrWhomTheEventsName() {
    assertThat(resolvingUnit(aDossier().received("2025-07-01"))).isEqualTo("W1");
    assertThat(resolvingUnit(aDossier().received("2025-07-01").procedure(Rules.OF_AN_AGENCY)))
        .isEqualTo("A1");
    assertThat(
            resolvingUnit(
                aDossier()
                    .received("2025-07-01")
                    .procedure(Rules.OF_AN_AGENCY)
                    .accepted("2025-07-02")
                    .with(EventColumn.RESOLVING_UNIT_CODE, "W2")))
        .isEqualTo("W2");
  }

  private static String resolvingUnit(DossierBuilder dossier) {
    return dossier.fold().tenure().dimensions().resolvingUnit();
  }

  @Test
  void beginsAtTheDeskThatWasNamedLastBeforeAcceptance() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .holder("W2")
            .then(EventType.ASSIGNED, "2025-07-01T10:00")
            .holder("A1")
            .accepted("2025-07-02")
            .then(EventType.ASSIGNED, "2025-07-03")
            .holder("A1")
            .fold();

    assertThat(folded.tenure().holder()).isEqualTo("A1");
    assertThat(folded.tenure().handoffs()).isZero();
  }
}
