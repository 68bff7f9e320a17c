/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.ASSIGNED;
import static org.dunghan.jobs.contract.EventType.EXTENDED;
import static org.dunghan.jobs.contract.EventType.FINANCIAL_DUTY_PAID;
import static org.dunghan.jobs.contract.EventType.FINANCIAL_DUTY_REQUESTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dunghan.jobs.contract.EventColumn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accepted on Tuesday 1 July 2025 for five working days, so due on Tuesday 8 July by default. */
class PolicyFoldTest {
  private final DossierBuilder dossier =
      aDossier().received("2025-07-01").accepted("2025-07-01T10:00");

  @Test
  void restartsTheWholeLimitFromTheSupplementAndReplacesEveryEarlierDueDate() {
    Folded folded =
        dossier
            .due("2025-07-15")
            .then(EXTENDED, "2025-07-02")
            .due("2025-07-25")
            .then(SUPPLEMENT_REQUESTED, "2025-07-03")
            .then(SUPPLEMENTED, "2025-07-04")
            .fold(policies(Policy.RESTART));

    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.OPEN_PAUSED);
    assertThat(folded.due()).contains(day(11));
    assertThat(folded.tenure().dueOriginal().map(Due::day)).contains(day(11));
    assertThat(folded.tenure().dueStatutory().map(Due::day)).contains(day(11));
    assertThat(folded.eveningOf("2025-07-12")).contains(DayColumn.OPEN_OVERDUE);
  }

  @Test
  void takesTheDueDateThatTheRestartingSupplementSets() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-03")
            .then(SUPPLEMENTED, "2025-07-04")
            .due("2025-07-16")
            .fold(policies(Policy.RESTART));

    assertThat(folded.due()).contains(day(16));
    assertThat(folded.tenure().dueStatutory().map(Due::day)).contains(day(11));
  }

  @Test
  void movesARestartedLimitByTheRestOfAPauseThatGoesOn() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-02")
            .then(FINANCIAL_DUTY_REQUESTED, "2025-07-02T10:00")
            .then(SUPPLEMENTED, "2025-07-04")
            .then(FINANCIAL_DUTY_PAID, "2025-07-07")
            .fold(policies(Policy.RESTART));

    assertThat(folded.due()).contains(day(14));
  }

  @Test
  void neverRestartsWhatIsOverdueOrWasNotAskedFor() {
    Folded late =
        aDossier()
            .received("2025-07-01")
            .accepted("2025-07-01")
            .then(SUPPLEMENT_REQUESTED, "2025-07-09")
            .then(SUPPLEMENTED, "2025-07-10")
            .fold(policies(Policy.RESTART));
    Folded unasked = dossier.then(SUPPLEMENTED, "2025-07-03").fold(policies(Policy.RESTART));

    assertThat(late.due()).contains(day(8));
    assertThat(late.eveningOf("2025-07-10")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(unasked.due()).contains(day(8));
  }

  @Test
  void keepsAFinalDueDateWhileThePauseMovesTheStatutoryOne() {
    Folded folded =
        dossier
            .due("2025-07-10")
            .then(SUPPLEMENT_REQUESTED, "2025-07-02")
            .then(SUPPLEMENTED, "2025-07-04")
            .fold(policies(Policy.FINAL));

    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.OPEN_PAUSED);
    assertThat(folded.due()).contains(day(10));
    assertThat(folded.tenure().dueOriginal().map(Due::day)).contains(day(10));
    assertThat(folded.tenure().dueStatutory().map(Due::day)).contains(day(10));
    assertThat(folded.findings()).isEmpty();
  }

  @Test
  void runsOnWhileAFinancialDutyIsUnpaidWherePolicySaysSo() {
    Folded folded =
        dossier
            .then(FINANCIAL_DUTY_REQUESTED, "2025-07-02")
            .then(FINANCIAL_DUTY_REQUESTED, "2025-07-02T10:00")
            .then(FINANCIAL_DUTY_PAID, "2025-07-04")
            .fold(policies(Policy.RUN));

    assertThat(folded.eveningOf("2025-07-03")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.due()).contains(day(8));
    assertThat(folded.tenure().pauses()).isEmpty();
    assertThat(folded.findings()).containsExactly(Finding.PAUSE_REPEATED);
  }

  @Test
  void pausesForASupplementOnlyWhileAFinancialDutyRuns() {
    Folded folded =
        dossier
            .then(FINANCIAL_DUTY_REQUESTED, "2025-07-02")
            .then(SUPPLEMENT_REQUESTED, "2025-07-03")
            .then(SUPPLEMENTED, "2025-07-04")
            .fold(policies(Policy.RUN));

    assertThat(folded.tenure().pauses()).containsExactly(new Pause(day(3), Optional.of(day(4))));
    assertThat(folded.due()).contains(day(9));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-07T23:59, EARLY",
    "2025-07-08T13:59, ON_DUE_DATE",
    "2025-07-08T14:00, ON_DUE_DATE",
    "2025-07-08T14:01, LATE",
    "2025-07-09T09:00, LATE"
  })
  void isLateAfterTheInstantWherePolicySaysSo(String completed, Tenure.Timeliness timeliness) {
    Folded folded =
        dossier
            .with(EventColumn.DUE_AT, "2025-07-08T14:00:00+07:00")
            .completed(completed)
            .fold(policies(Policy.INSTANT));

    assertThat(folded.timeliness()).isEqualTo(timeliness);
    assertThat(folded.tenure().dueAt().map(Due::at))
        .contains(Instant.parse("2025-07-08T07:00:00Z"));
  }

  @Test
  void isOverdueOnTheEveningOfTheDayOnWhichTheInstantPassed() {
    Folded folded =
        dossier
            .with(EventColumn.DUE_AT, "2025-07-08T14:00:00+07:00")
            .then(ASSIGNED, "2025-07-08T13:00")
            .fold(policies(Policy.INSTANT));

    assertThat(folded.eveningOf("2025-07-07")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.eveningOf("2025-07-08")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(folded.tenure().overdueSince()).contains(day(8));
  }

  @Test
  void neverLeavesAnInstantOverdueAtTheEndOfAPauseBegunBeforeIt() {
    Folded folded =
        dossier
            .with(EventColumn.DUE_AT, "2025-07-08T14:00:00+07:00")
            .then(SUPPLEMENT_REQUESTED, "2025-07-08T13:00")
            .then(SUPPLEMENTED, "2025-07-08T15:00")
            .fold(policies(Policy.INSTANT));

    assertThat(folded.due()).contains(day(8));
    assertThat(folded.eveningOf("2025-07-08")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.eveningOf("2025-07-09")).contains(DayColumn.OPEN_OVERDUE);
  }

  @Test
  void keepsTheHourOfAnInstantThatPassedDuringAPauseIfItIsYetToCome() {
    Folded folded =
        dossier
            .with(EventColumn.DUE_AT, "2025-07-11T14:00:00+07:00")
            .then(SUPPLEMENT_REQUESTED, "2025-07-11T13:00")
            .then(SUPPLEMENTED, "2025-07-12T15:00")
            .fold(policies(Policy.INSTANT));

    assertThat(folded.tenure().dueAt().map(Due::at))
        .contains(Instant.parse("2025-07-14T07:00:00Z"));
  }

  @Test
  void takesReceptionForAcceptanceWhereTheSourceHasNoOther() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .then(ASSIGNED, "2025-07-02")
            .fold(Rules.with(Policies.BUILT_IN, sources("Asia/Ho_Chi_Minh", true)));

    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-07-01");
    assertThat(folded.due()).contains(day(8));
    assertThat(folded.findings()).isEmpty();
  }

  @Test
  void countsLocalDaysInTheZoneOfTheSource() {
    Folded folded =
        aDossier()
            .received("2025-07-02T10:00")
            .accepted("2025-07-02T10:59")
            .fold(Rules.with(Policies.BUILT_IN, sources("America/New_York", false)));

    assertThat(folded.tenure().acceptedDay()).contains(day(1));
    assertThat(folded.tenure().dueAt().map(Due::at))
        .contains(Instant.parse("2025-07-08T04:00:00Z"));
  }

  private static Rulebook policies(ClockPolicy policy) {
    return Rules.with(new Policies(List.of(policy)), Map.of());
  }

  private static Map<String, Source> sources(String zone, boolean receivedIsAcceptance) {
    return Map.of("hue", new Source(ZoneId.of(zone), receivedIsAcceptance));
  }

  private static LocalDate day(int dayOfJuly) {
    return LocalDate.of(2025, 7, dayOfJuly);
  }
}
