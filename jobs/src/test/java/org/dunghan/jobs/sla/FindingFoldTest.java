/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.DECLINED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.contract.EventType.WITHDRAWN;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import org.dunghan.jobs.contract.EventColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Oddities that change no figure. Due on Tuesday 8 July 2025 unless a test says otherwise. */
class FindingFoldTest {
  private final DossierBuilder dossier =
      aDossier().received("2025-07-01").accepted("2025-07-01T10:00");

  @ParameterizedTest
  @CsvSource({"2025-07-08, 0", "2025-07-09, 1", "2025-07-07, 1"})
  void comparesTheFirstAppointedDueDateWithTheStatutoryOne(String due, int findings) {
    assertThat(dossier.due(due).fold().findings())
        .hasSize(findings)
        .allMatch(Finding.DUE_DIFFERS_FROM_STATUTORY::equals);
  }

  @ParameterizedTest
  @CsvSource({"2025-07-07T23:00, 0", "2025-07-08T00:00, 1", "2025-07-08T23:00, 1"})
  void noticesASupplementRequestedOnTheLastDay(String requested, int findings) {
    assertThat(dossier.then(SUPPLEMENT_REQUESTED, requested).fold().findings())
        .hasSize(findings)
        .allMatch(Finding.SUPPLEMENT_REQUESTED_ON_LAST_DAY::equals);
  }

  @Test
  void takesTheFridayForTheLastDayWhenDueOnASunday() {
    Folded folded = dossier.due("2025-07-13").then(SUPPLEMENT_REQUESTED, "2025-07-11").fold();

    assertThat(folded.findings()).contains(Finding.SUPPLEMENT_REQUESTED_ON_LAST_DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "H57.30.12-250701-0001, 0",
    "H57-250702-123456,     0",
    "H57.30.12-250703-0001, 1",
    "H57.30.12-251301-0001, 1",
    "2025/0001,             0"
  })
  void comparesTheDateInTheCodeWithReceptionAndAcceptance(String code, int findings) {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .with(EventColumn.DOSSIER_ID, code)
            .accepted("2025-07-02")
            .with(EventColumn.DOSSIER_ID, code)
            .fold();

    assertThat(folded.findings()).hasSize(findings).allMatch(Finding.CODE_DATE_DIFFERS::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01T21:59, IN_PERSON, 0",
    "2025-07-01T22:00, IN_PERSON, 1",
    "2025-07-02T05:59, POST,      1",
    "2025-07-02T06:00, IN_PERSON, 0",
    "2025-07-01T23:00, ONLINE,    0"
  })
  void noticesAReceptionAtNightUnlessOnline(String received, String channel, int findings) {
    Folded folded =
        aDossier()
            .received(received)
            .with(EventColumn.CHANNEL, channel)
            .accepted("2025-07-02")
            .fold();

    assertThat(folded.findings()).hasSize(findings).allMatch(Finding.RECEIVED_AT_NIGHT::equals);
  }

  @Test
  void noticesAPauseThatBeganAfterExpiry() {
    Folded folded =
        dossier.then(SUPPLEMENT_REQUESTED, "2025-07-09").then(SUPPLEMENTED, "2025-07-10").fold();

    assertThat(folded.findings()).containsExactly(Finding.PAUSE_AFTER_EXPIRY);
  }

  @Test
  void noticesAPauseThatWasNeverResumed() {
    assertThat(
            dossier.then(SUPPLEMENT_REQUESTED, "2025-07-03").then(WITHDRAWN, "2025-07-04").fold())
        .satisfies(
            folded -> {
              assertThat(folded.findings()).containsExactly(Finding.PAUSE_NEVER_RESUMED);
              assertThat(folded.daysOf(DayColumn.WITHDRAWN_OVERDUE)).isEmpty();
            });
  }

  @Test
  void noticesAnEndWithoutResultWhileOverdue() {
    Folded folded = dossier.then(WITHDRAWN, "2025-07-09").fold();

    assertThat(folded.findings()).containsExactly(Finding.ENDED_OVERDUE_WITHOUT_RESULT);
    assertThat(folded.daysOf(DayColumn.WITHDRAWN_OVERDUE)).containsExactly("2025-07-09");
  }

  @Test
  void noticesADueDateBeforeTheHandOver() {
    Folded folded = aDossier().inherited("2025-07-01").due("2025-06-27").fold();

    assertThat(folded.findings())
        .containsExactlyInAnyOrder(Finding.CHANNEL_UNKNOWN, Finding.INHERITED_OVERDUE);
  }

  @Test
  void noticesAnAcceptanceAfterADecline() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .then(DECLINED, "2025-07-02")
            .accepted("2025-07-03")
            .fold();

    assertThat(folded.findings()).containsExactly(Finding.ACCEPTED_AFTER_END);
  }

  @Test
  void findsNothingInADossierThatIsReceivedAnewAfterADecline() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .then(DECLINED, "2025-07-02")
            .received("2025-07-03")
            .accepted("2025-07-03T10:00")
            .fold();

    assertThat(folded.findings()).isEmpty();
  }

  @Test
  void noticesASecondReceptionBeforeAcceptance() {
    Folded folded = aDossier().received("2025-07-01").received("2025-07-02").fold();

    assertThat(folded.findings()).containsExactly(Finding.RECEPTION_REPEATED);
  }

  @Test
  void noticesThatNothingGivesADueDate() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .procedure(Rules.WITHOUT_LIMIT)
            .accepted("2025-07-01T10:00")
            .fold();

    assertThat(folded.findings()).containsExactly(Finding.DUE_MISSING);
  }

  @Test
  void noticesAYearThatTheCalendarDoesNotKnow() {
    Folded folded = dossier.due("2027-01-04").fold();

    assertThat(folded.findings()).contains(Finding.DAY_OUTSIDE_CALENDAR);
  }
}
