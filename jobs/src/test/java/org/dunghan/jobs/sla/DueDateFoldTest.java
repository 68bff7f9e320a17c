/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.ASSIGNED;
import static org.dunghan.jobs.contract.EventType.EXTENDED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.LocalDate;
import org.dunghan.jobs.contract.EventColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Accepted on Tuesday 1 July 2025 for five working days, so due on Tuesday 8 July. */
class DueDateFoldTest {
  private final DossierBuilder dossier =
      aDossier().received("2025-07-01").accepted("2025-07-01T10:00");

  @ParameterizedTest
  @CsvSource({
    "2025-07-01T11:00, EARLY",
    "2025-07-07T23:59, EARLY",
    "2025-07-08T00:00, ON_DUE_DATE",
    "2025-07-08T23:59, ON_DUE_DATE",
    "2025-07-09T00:00, LATE"
  })
  void lastsUntilMidnight(String completed, Tenure.Timeliness timeliness) {
    assertThat(dossier.completed(completed).fold().timeliness()).isEqualTo(timeliness);
  }

  @Test
  void makesTheDossierOverdueTheDayAfter() {
    Folded folded = dossier.foldAsOf("2025-07-02");

    assertThat(folded.eveningOf("2025-07-08")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.eveningOf("2025-07-09")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(folded.tenure().overdueSince()).contains(day(9));
  }

  @Test
  void isTheAppointedOneWhereAnEventSetsIt() {
    Folded folded = dossier.due("2025-07-15").fold();

    assertThat(folded.due()).contains(day(15));
    assertThat(folded.tenure().dueOriginal().map(Due::day)).contains(day(15));
    assertThat(folded.tenure().dueStatutory().map(Due::day)).contains(day(8));
  }

  @Test
  void isTheLocalDayOfTheInstantThatWasSent() {
    Folded folded = dossier.with(EventColumn.DUE_AT, "2025-07-14T17:00:00Z").fold();

    assertThat(folded.due()).contains(day(15));
  }

  @Test
  void isMovedByAnExtensionBeforeExpiryWhileTheOriginalStays() {
    Folded folded =
        dossier.then(EXTENDED, "2025-07-08").due("2025-07-14").completed("2025-07-14").fold();

    assertThat(folded.timeliness()).isEqualTo(Tenure.Timeliness.ON_DUE_DATE);
    assertThat(folded.tenure().dueAt().map(Due::day)).contains(day(14));
    assertThat(folded.tenure().dueOriginal().map(Due::day)).contains(day(8));
    assertThat(folded.eveningOf("2025-07-09")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.daysOf(DayColumn.EXTENDED)).containsExactly("2025-07-08");
    assertThat(folded.daysOf(DayColumn.RESOLVED_WITH_ORIGINAL)).hasSize(1);
    assertThat(folded.daysOf(DayColumn.RESOLVED_WITHIN_ORIGINAL)).isEmpty();
  }

  @Test
  void cannotBeExtendedAfterExpiry() {
    Folded folded =
        dossier.then(EXTENDED, "2025-07-09").due("2025-07-20").completed("2025-07-11").fold();

    assertThat(folded.timeliness()).isEqualTo(Tenure.Timeliness.LATE);
    assertThat(folded.tenure().dueAt().map(Due::day)).contains(day(8));
    assertThat(folded.eveningOf("2025-07-10")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(folded.findings()).containsExactly(Finding.DUE_SET_AFTER_EXPIRY);
    assertThat(folded.daysOf(DayColumn.EXTENDED)).containsExactly("2025-07-09");
  }

  @Test
  void followsASecondExtensionWithAFinding() {
    Folded folded =
        dossier
            .then(EXTENDED, "2025-07-07")
            .due("2025-07-10")
            .then(EXTENDED, "2025-07-10")
            .due("2025-07-17")
            .fold();

    assertThat(folded.due()).contains(day(17));
    assertThat(folded.daysOf(DayColumn.EXTENDED)).containsExactly("2025-07-07");
    assertThat(folded.tenure().extensions()).isEqualTo(2);
    assertThat(folded.findings()).containsExactly(Finding.EXTENDED_AGAIN);
  }

  @Test
  void originalIsTheFirstThatAnyOtherEventSet() {
    Folded folded =
        dossier
            .due("2025-07-10")
            .then(ASSIGNED, "2025-07-02")
            .due("2025-07-16")
            .then(EXTENDED, "2025-07-03")
            .due("2025-07-22")
            .fold();

    assertThat(folded.due()).contains(day(22));
    assertThat(folded.tenure().dueOriginal().map(Due::day)).contains(day(10));
  }

  @Test
  void originalIsMovedByPausesToo() {
    Folded folded =
        dossier
            .due("2025-07-10")
            .then(SUPPLEMENT_REQUESTED, "2025-07-02")
            .then(SUPPLEMENTED, "2025-07-04")
            .fold();

    assertThat(folded.tenure().dueOriginal().map(Due::day)).contains(day(14));
  }

  @Test
  void setInThePastMakesOverdueFromTheDayItWasSet() {
    Folded folded = dossier.then(ASSIGNED, "2025-07-07").due("2025-07-03").fold();

    assertThat(folded.eveningOf("2025-07-06")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.eveningOf("2025-07-07")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(folded.eveningOf("2025-12-31")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(folded.tenure().overdueSince()).contains(day(7));
  }

  @Test
  void setInThePastByTheResultItselfMakesItLate() {
    assertThat(dossier.completed("2025-07-07").due("2025-07-03").fold().timeliness())
        .isEqualTo(Tenure.Timeliness.LATE);
  }

  @Test
  void setInThePastWhilePausedMakesOverdueFromTheResume() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-04")
            .then(ASSIGNED, "2025-07-07")
            .due("2025-07-02")
            .then(SUPPLEMENTED, "2025-07-09")
            .then(ASSIGNED, "2025-07-10")
            .fold();

    assertThat(folded.eveningOf("2025-07-08")).contains(DayColumn.OPEN_PAUSED);
    assertThat(folded.eveningOf("2025-07-09")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(folded.eveningOf("2025-07-10")).contains(DayColumn.OPEN_OVERDUE);
  }

  @Test
  void inThePastAtAcceptanceMakesOverdueFromTheFirstEvening() {
    Folded folded =
        aDossier().received("2025-07-01").accepted("2025-07-02").due("2025-06-27").fold();

    assertThat(folded.eveningOf("2025-07-01")).contains(DayColumn.AWAITING);
    assertThat(folded.eveningOf("2025-07-02")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-07-02");
  }

  @Test
  void isNoneWithoutLimitAndAppointment() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .procedure(Rules.WITHOUT_LIMIT)
            .accepted("2025-07-01")
            .completed("2025-07-30")
            .fold();

    assertThat(folded.eveningOf("2025-07-29")).contains(DayColumn.OPEN_WITHOUT_DUE);
    assertThat(folded.timeliness()).isEqualTo(Tenure.Timeliness.WITHOUT_DUE);
    assertThat(folded.daysOf(DayColumn.RESOLVED_WITHOUT_DUE)).containsExactly("2025-07-30");
    assertThat(folded.daysOf(DayColumn.RESOLVED_WITH_ORIGINAL)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2025-07-31, 2025-08-07", "2025-08-01, 2025-08-06"})
  void goesByTheLimitInForceOnTheDayOfAcceptance(String accepted, LocalDate due) {
    assertThat(
            aDossier()
                .received("2025-07-30")
                .procedure(Rules.SHORTENED)
                .accepted(accepted)
                .fold()
                .due())
        .contains(due);
  }

  private static LocalDate day(int dayOfJuly) {
    return LocalDate.of(2025, 7, dayOfJuly);
  }

  @ParameterizedTest
  @ValueSource(strings = {Rules.FIVE_DAYS, Rules.TEN_CALENDAR_DAYS})
  void staysOnTheDayOffOnWhichItWasAppointed(String procedure) {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .procedure(procedure)
            .accepted("2025-07-01")
            .due("2025-07-12")
            .fold();

    assertThat(folded.due()).contains(LocalDate.of(2025, 7, 12));
    assertThat(folded.eveningOf("2025-07-13")).contains(DayColumn.OPEN_OVERDUE);
  }
}
