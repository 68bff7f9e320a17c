/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.ASSIGNED;
import static org.dunghan.jobs.contract.EventType.FINANCIAL_DUTY_PAID;
import static org.dunghan.jobs.contract.EventType.FINANCIAL_DUTY_REQUESTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Accepted on Tuesday 1 July 2025 for five working days, so due on Tuesday 8 July. */
class PauseFoldTest {
  private final DossierBuilder dossier =
      aDossier().received("2025-07-01").accepted("2025-07-01T10:00");

  @Test
  void movesTheDueDateByTheWorkingDaysOfThePause() {
    Folded folded =
        dossier.then(SUPPLEMENT_REQUESTED, "2025-07-03").then(SUPPLEMENTED, "2025-07-07").fold();

    assertThat(folded.eveningOf("2025-07-02")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.eveningOf("2025-07-06")).contains(DayColumn.OPEN_PAUSED);
    assertThat(folded.eveningOf("2025-07-07")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.due()).contains(day(10));
    assertThat(folded.tenure().dueStatutory().map(Due::day)).contains(day(10));
    assertThat(folded.tenure().dueOriginal().map(Due::day)).contains(day(10));
    assertThat(folded.eveningOf("2025-07-10")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.eveningOf("2025-07-11")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(folded.tenure().pauses()).containsExactly(new Pause(day(3), Optional.of(day(7))));
  }

  @Test
  void hasNoDueDateWhilePaused() {
    Folded folded = dossier.then(SUPPLEMENT_REQUESTED, "2025-07-03").fold();

    assertThat(folded.due()).isEmpty();
    assertThat(folded.tenure().overdueSince()).isEmpty();
    assertThat(folded.eveningOf("2025-12-31")).contains(DayColumn.OPEN_PAUSED);
    assertThat(folded.tenure().pauses()).containsExactly(new Pause(day(3), Optional.empty()));
  }

  @Test
  void movesNothingWhenThePauseBeginsAfterExpiry() {
    Folded folded =
        dossier.then(SUPPLEMENT_REQUESTED, "2025-07-09").then(SUPPLEMENTED, "2025-07-14").fold();

    assertThat(folded.due()).contains(day(8));
    assertThat(folded.tenure().overdueSince()).contains(day(9));
    assertThat(folded.eveningOf("2025-07-09")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(folded.eveningOf("2025-07-11")).contains(DayColumn.OPEN_OVERDUE);
  }

  @Test
  void pausesInTimeOnTheDueDateItself() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-08T16:59")
            .then(SUPPLEMENTED, "2025-07-10")
            .fold();

    assertThat(folded.eveningOf("2025-07-09")).contains(DayColumn.OPEN_PAUSED);
    assertThat(folded.due()).contains(day(10));
    assertThat(folded.eveningOf("2025-07-11")).contains(DayColumn.OPEN_OVERDUE);
  }

  @Test
  void isDueOnMondayWhenPausedOnTheDueDateAndResumedOnTheWeekend() {
    Folded folded =
        aDossier()
            .received("2025-06-27")
            .accepted("2025-06-27")
            .then(SUPPLEMENT_REQUESTED, "2025-07-04")
            .then(SUPPLEMENTED, "2025-07-05")
            .fold();

    assertThat(folded.due()).contains(day(7));
    assertThat(folded.eveningOf("2025-07-05")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.eveningOf("2025-07-08")).contains(DayColumn.OPEN_OVERDUE);
  }

  @Test
  void lastsUntilBothKindsAreSettled() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-02")
            .then(FINANCIAL_DUTY_REQUESTED, "2025-07-03")
            .then(SUPPLEMENTED, "2025-07-04")
            .then(FINANCIAL_DUTY_PAID, "2025-07-08")
            .fold();

    assertThat(folded.eveningOf("2025-07-04")).contains(DayColumn.OPEN_PAUSED);
    assertThat(folded.due()).contains(day(14));
    assertThat(folded.tenure().pauses()).containsExactly(new Pause(day(2), Optional.of(day(8))));
    assertThat(folded.findings()).isEmpty();
  }

  @Test
  void isNotResumedByTheOtherKind() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-02")
            .then(FINANCIAL_DUTY_PAID, "2025-07-03")
            .fold();

    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.OPEN_PAUSED);
    assertThat(folded.findings()).containsExactly(Finding.RESUME_WITHOUT_PAUSE);
  }

  @Test
  void findsARepeatedRequestAndKeepsTheFirst() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-02")
            .then(SUPPLEMENT_REQUESTED, "2025-07-04")
            .then(SUPPLEMENTED, "2025-07-07")
            .fold();

    assertThat(folded.tenure().pauses()).containsExactly(new Pause(day(2), Optional.of(day(7))));
    assertThat(folded.findings()).containsExactly(Finding.PAUSE_REPEATED);
  }

  @Test
  void endsWithTheTenureAndCountsInItsFavour() {
    Folded folded = dossier.then(SUPPLEMENT_REQUESTED, "2025-07-03").completed("2025-07-14").fold();

    assertThat(folded.timeliness()).isEqualTo(Tenure.Timeliness.EARLY);
    assertThat(folded.tenure().dueAt().map(Due::day)).contains(day(17));
    assertThat(folded.tenure().processingDays()).contains(2);
    assertThat(folded.eveningOf("2025-07-14")).isEmpty();
    assertThat(folded.tenure().pauses()).containsExactly(new Pause(day(3), Optional.of(day(14))));
  }

  @Test
  void beforeAcceptanceIsEndedByIt() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .then(SUPPLEMENT_REQUESTED, "2025-07-01T09:30")
            .accepted("2025-07-02")
            .fold();

    assertThat(folded.eveningOf("2025-07-02")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.tenure().pauses()).isEmpty();
    assertThat(folded.due()).contains(day(9));
  }

  @Test
  void ofLessThanADayMovesNothing() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-03T08:00")
            .then(SUPPLEMENTED, "2025-07-03T16:00")
            .fold();

    assertThat(folded.due()).contains(day(8));
    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.OPEN_IN_TIME);
  }

  @Test
  void movesAnAppointedDueDateOnlyByThePartAfterItWasSet() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-02")
            .then(ASSIGNED, "2025-07-07")
            .due("2025-07-15")
            .then(SUPPLEMENTED, "2025-07-09")
            .fold();

    assertThat(folded.eveningOf("2025-07-07")).contains(DayColumn.OPEN_PAUSED);
    assertThat(folded.due()).contains(day(17));
    assertThat(folded.tenure().dueStatutory().map(Due::day)).contains(day(15));
  }

  @Test
  void addsItsCalendarDaysToACalendarLimitAndMovesTheSumOffADayOffOnce() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .procedure(Rules.TEN_CALENDAR_DAYS)
            .accepted("2025-07-01")
            .then(SUPPLEMENT_REQUESTED, "2025-07-02")
            .then(SUPPLEMENTED, "2025-07-03")
            .then(SUPPLEMENT_REQUESTED, "2025-07-07")
            .then(SUPPLEMENTED, "2025-07-08")
            .fold();

    assertThat(folded.due()).contains(day(14));
  }

  @Test
  void addsToTheBareSumAndNotToTheDayThatAResumeGave() {
    Folded folded =
        aDossier()
            .received("2025-07-02")
            .procedure(Rules.TEN_CALENDAR_DAYS)
            .accepted("2025-07-02")
            .then(SUPPLEMENT_REQUESTED, "2025-07-14")
            .then(SUPPLEMENTED, "2025-07-19")
            .then(SUPPLEMENT_REQUESTED, "2025-07-20")
            .then(SUPPLEMENTED, "2025-07-21")
            .fold();

    assertThat(folded.due()).contains(day(21));
  }

  private static LocalDate day(int dayOfJuly) {
    return LocalDate.of(2025, 7, dayOfJuly);
  }
}
