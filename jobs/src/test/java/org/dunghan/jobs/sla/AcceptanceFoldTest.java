/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.Instant;
import java.time.LocalDate;
import org.dunghan.jobs.contract.EventColumn;
import org.dunghan.jobs.contract.EventType;
import org.junit.jupiter.api.Test;

class AcceptanceFoldTest {
  @Test
  void awaitsAcceptanceUntilEightOfficeHoursAreUsedUp() {
    Folded folded = aDossier().received("2025-07-03T16:00").fold();

    assertThat(folded.eveningOf("2025-07-02")).isEmpty();
    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.AWAITING);
    assertThat(folded.eveningOf("2025-07-04")).contains(DayColumn.AWAITING_OVERDUE);
    assertThat(folded.eveningOf("2025-12-31")).contains(DayColumn.AWAITING_OVERDUE);
    assertThat(folded.daysOf(DayColumn.RECEIVED)).isEmpty();
    assertThat(folded.tenure().acceptedAt()).isEmpty();
  }

  @Test
  void awaitsOverAWeekendInTime() {
    Folded folded = aDossier().received("2025-07-04T16:00").fold();

    assertThat(folded.eveningOf("2025-07-06")).contains(DayColumn.AWAITING);
    assertThat(folded.eveningOf("2025-07-07")).contains(DayColumn.AWAITING_OVERDUE);
  }

  @Test
  void countsAsReceivedOnTheDayOfAcceptance() {
    Folded folded = aDossier().received("2025-07-01").accepted("2025-07-03").fold();

    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-07-03");
    assertThat(folded.eveningOf("2025-07-02")).contains(DayColumn.AWAITING_OVERDUE);
    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.due()).contains(LocalDate.of(2025, 7, 10));
    assertThat(folded.findings()).isEmpty();
  }

  @Test
  void takesTheLocalDayWhateverTheDayInUtc() {
    Folded folded = aDossier().received("2025-07-02T00:10").accepted("2025-07-02T06:59").fold();

    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-07-02");
    assertThat(folded.tenure().acceptedAt()).contains(Instant.parse("2025-07-01T23:59:00Z"));
  }

  @Test
  void goesByTheLastReceptionThatIsNotAfterAcceptance() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .received("2025-07-02")
            .with(EventColumn.UNIT_CODE, "W2")
            .accepted("2025-07-03")
            .received("2025-07-04")
            .fold();

    assertThat(folded.tenure().dimensions().receivingUnit()).isEqualTo("W2");
    assertThat(folded.tenure().receivedAt()).contains(Instant.parse("2025-07-02T02:00:00Z"));
    assertThat(folded.findings()).containsExactly(Finding.RECEPTION_REPEATED);
    assertThat(folded.daysOf(DayColumn.RECEIVED)).hasSize(1);
  }

  @Test
  void countsADossierWithoutReceptionAllTheSame() {
    Folded folded = aDossier().accepted("2025-07-03").fold();

    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-07-03");
    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.OPEN_WITHOUT_DUE);
    assertThat(folded.findings())
        .containsExactlyInAnyOrder(
            Finding.RECEPTION_MISSING,
            Finding.UNIT_UNKNOWN,
            Finding.PROCEDURE_UNKNOWN,
            Finding.CHANNEL_UNKNOWN);
  }

  @Test
  void countsADeclinedDossierAsDeclinedOnly() {
    Folded folded = aDossier().received("2025-07-01").then(EventType.DECLINED, "2025-07-02").fold();

    assertThat(folded.daysOf(DayColumn.DECLINED)).containsExactly("2025-07-02");
    assertThat(folded.daysOf(DayColumn.RECEIVED)).isEmpty();
    assertThat(folded.eveningOf("2025-07-02")).isEmpty();
    assertThat(folded.tenure().end().orElseThrow().type()).isEqualTo(Tenure.EndType.DECLINED);
    assertThat(folded.tenure().end().orElseThrow().timeliness()).isEmpty();
  }

  @Test
  void opensADeclinedDossierThatIsAcceptedLater() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .then(EventType.DECLINED, "2025-07-01T10:00")
            .accepted("2025-07-03")
            .fold();

    assertThat(folded.daysOf(DayColumn.DECLINED)).containsExactly("2025-07-01");
    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-07-03");
    assertThat(folded.eveningOf("2025-07-02")).isEmpty();
    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.tenure().end()).isEmpty();
  }

  @Test
  void awaitsAgainWhenADeclinedDossierIsReceivedAnew() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .then(EventType.DECLINED, "2025-07-01T10:00")
            .received("2025-07-03T16:00")
            .fold();

    assertThat(folded.eveningOf("2025-07-02")).isEmpty();
    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.AWAITING);
    assertThat(folded.tenure().end()).isEmpty();
    assertThat(folded.findings()).isEmpty();
  }

  @Test
  void countsADossierThatIsRefusedTwiceOnceOnTheFirstDay() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .then(EventType.DECLINED, "2025-07-01T10:00")
            .received("2025-07-03")
            .then(EventType.DECLINED, "2025-07-04")
            .fold();

    assertThat(folded.daysOf(DayColumn.DECLINED)).containsExactly("2025-07-01");
    assertThat(folded.tenure().end().orElseThrow().day()).hasToString("2025-07-04");
  }

  @Test
  void ignoresARefusalAfterAcceptance() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .accepted("2025-07-01")
            .then(EventType.DECLINED, "2025-07-02")
            .fold();

    assertThat(folded.findings()).containsExactly(Finding.DECLINED_AFTER_ACCEPTANCE);
    assertThat(folded.daysOf(DayColumn.DECLINED)).isEmpty();
    assertThat(folded.eveningOf("2025-07-02")).contains(DayColumn.OPEN_IN_TIME);
  }

  @Test
  void takesReceptionForAcceptanceWhenAResultCameWithoutOne() {
    Folded folded = aDossier().received("2025-07-01").completed("2025-07-04").fold();

    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-07-01");
    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.daysOf(DayColumn.RESOLVED_EARLY)).containsExactly("2025-07-04");
    assertThat(folded.findings()).containsExactly(Finding.ACCEPTANCE_MISSING);
  }

  @Test
  void countsAResultDatedBeforeAcceptanceAtAcceptance() {
    Folded folded =
        aDossier().received("2025-07-01").completed("2025-07-02").accepted("2025-07-04").fold();

    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-07-04");
    assertThat(folded.daysOf(DayColumn.RESOLVED_EARLY)).containsExactly("2025-07-04");
    assertThat(folded.tenure().processingDays()).contains(0);
    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.AWAITING_OVERDUE);
    assertThat(folded.eveningOf("2025-07-04")).isEmpty();
    assertThat(folded.findings()).containsExactly(Finding.RESULT_BEFORE_ACCEPTANCE);
  }

  @Test
  void countsADossierWithdrawnBeforeAcceptanceInNoFlow() {
    Folded folded =
        aDossier().received("2025-07-01").then(EventType.WITHDRAWN, "2025-07-02").fold();

    assertThat(folded.eveningOf("2025-07-02")).isEmpty();
    assertThat(folded.daysOf(DayColumn.WITHDRAWN)).isEmpty();
    assertThat(folded.tenure().end().orElseThrow().type()).isEqualTo(Tenure.EndType.WITHDRAWN);
  }

  @Test
  void keepsADueDateThatReceptionSet() {
    Folded folded =
        aDossier().received("2025-07-01").due("2025-07-15").accepted("2025-07-02").fold();

    assertThat(folded.due()).contains(LocalDate.of(2025, 7, 15));
    assertThat(folded.tenure().dueStatutory().map(Due::day)).contains(LocalDate.of(2025, 7, 9));
    assertThat(folded.tenure().dueOriginal().map(Due::day)).contains(LocalDate.of(2025, 7, 15));
  }

  @Test
  void goesByTheLastOfTheReceptionsOfOneMoment() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .received("2025-07-01")
            .with(EventColumn.UNIT_CODE, "W2")
            .accepted("2025-07-02")
            .fold();

    assertThat(folded.tenure().dimensions().receivingUnit()).isEqualTo("W2");
  }

  @Test
  void goesByTheLastOfTheReceptionsOfOneMomentAlsoAfterAResult() {
    Folded folded =
        aDossier()
            .completed("2025-07-01")
            .received("2025-07-02")
            .received("2025-07-02")
            .with(EventColumn.UNIT_CODE, "W2")
            .fold();

    assertThat(folded.tenure().dimensions().receivingUnit()).isEqualTo("W2");
  }

  @Test
  void opensAWithdrawnDossierThatIsAcceptedLater() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .then(EventType.WITHDRAWN, "2025-07-02")
            .accepted("2025-07-03")
            .fold();

    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-07-03");
    assertThat(folded.eveningOf("2025-07-02")).isEmpty();
    assertThat(folded.eveningOf("2025-07-11")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(folded.findings()).containsExactly(Finding.ACCEPTED_AFTER_END);
  }

  @Test
  void ignoresTheDueDateThatARefusalSets() {
    Folded after =
        aDossier()
            .received("2025-07-01")
            .accepted("2025-07-01")
            .then(EventType.DECLINED, "2025-07-02")
            .due("2025-07-31")
            .fold();
    Folded before =
        aDossier()
            .received("2025-07-01")
            .then(EventType.DECLINED, "2025-07-01T10:00")
            .due("2025-07-31")
            .accepted("2025-07-01T11:00")
            .fold();

    assertThat(after.due()).contains(LocalDate.of(2025, 7, 8));
    assertThat(before.due()).contains(LocalDate.of(2025, 7, 8));
  }
}
