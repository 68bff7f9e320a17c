/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.ASSIGNED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.LocalDate;
import org.dunghan.jobs.contract.EventColumn;
import org.junit.jupiter.api.Test;

/** Received on Monday 16 June 2025 for five working days, so due on Monday 23 June. */
class InheritedFoldTest {
  private final DossierBuilder dossier =
      aDossier().received("2025-06-16").accepted("2025-06-16T10:00");

  @Test
  void endsOneTenureAndBeginsAnother() {
    Folded folded = dossier.inherited("2025-06-20").due("2025-06-27").fold();

    assertThat(folded.tenures()).extracting(Tenure::number).containsExactly(1, 2);
    Tenure former = folded.tenures().get(0);
    assertThat(former.end().orElseThrow().type()).isEqualTo(Tenure.EndType.HANDED_OVER);
    assertThat(former.end().orElseThrow().timeliness()).isEmpty();
    assertThat(former.processingDays()).isEmpty();
    assertThat(folded.daysOf(DayColumn.HANDED_OVER)).containsExactly("2025-06-20");
    assertThat(folded.daysOf(DayColumn.HANDED_OVER_OVERDUE)).isEmpty();
    assertThat(folded.daysOf(DayColumn.TAKEN_OVER)).containsExactly("2025-06-20");
    assertThat(folded.daysOf(DayColumn.RECEIVED)).containsExactly("2025-06-16");
    assertThat(folded.tenures().get(1).dimensions())
        .isEqualTo(new Tenure.Dimensions("W2", "W2", Rules.FIVE_DAYS, "ONLINE", true));
    assertThat(folded.tenures().get(1).dueAt().map(Due::day)).contains(LocalDate.of(2025, 6, 27));
  }

  @Test
  void isOverdueFromTheFirstEveningWhenItsDueDateHasPassed() {
    Folded folded = dossier.inherited("2025-07-01").due("2025-06-23").fold();

    Folded latter = new Folded(folded.tenures().subList(1, 2));
    assertThat(latter.eveningOf("2025-06-30")).isEmpty();
    assertThat(latter.eveningOf("2025-07-01")).contains(DayColumn.OPEN_OVERDUE);
    assertThat(latter.tenure().overdueSince()).contains(LocalDate.of(2025, 6, 24));
    assertThat(folded.daysOf(DayColumn.HANDED_OVER_OVERDUE)).containsExactly("2025-07-01");
  }

  @Test
  void isResolvedLateWhenItsDueDateHadPassed() {
    Folded folded =
        dossier.inherited("2025-07-01").due("2025-06-23").completed("2025-07-01T16:00").fold();

    assertThat(folded.daysOf(DayColumn.RESOLVED_LATE)).containsExactly("2025-07-01");
    assertThat(folded.tenures().get(1).processingDays()).contains(0);
  }

  @Test
  void startsItsClockAtTheHandOverWithoutADueDate() {
    Tenure latter = dossier.inherited("2025-07-01").fold().tenures().get(1);

    assertThat(latter.dueAt().map(Due::day)).contains(LocalDate.of(2025, 7, 8));
    assertThat(latter.findings()).containsExactly(Finding.INHERITED_WITHOUT_DUE);
  }

  @Test
  void canBeInheritedTwice() {
    Folded folded =
        dossier
            .inherited("2025-06-20")
            .due("2025-06-27")
            .inherited("2025-06-24")
            .with(EventColumn.UNIT_CODE, "A1")
            .due("2025-06-27")
            .completed("2025-06-27")
            .fold();

    assertThat(folded.tenures())
        .extracting(tenure -> tenure.dimensions().receivingUnit())
        .containsExactly("W1", "W2", "A1");
    assertThat(folded.daysOf(DayColumn.TAKEN_OVER)).containsExactly("2025-06-20", "2025-06-24");
    assertThat(folded.daysOf(DayColumn.HANDED_OVER)).containsExactly("2025-06-20", "2025-06-24");
    assertThat(folded.daysOf(DayColumn.RESOLVED_ON_DUE_DATE)).containsExactly("2025-06-27");
  }

  @Test
  void stopsAtAHandOverAfterItsEnd() {
    Folded folded =
        dossier.completed("2025-06-18").inherited("2025-07-01").completed("2025-07-02").fold();

    assertThat(folded.findings()).containsExactly(Finding.INHERITED_AFTER_END);
    assertThat(folded.daysOf(DayColumn.TAKEN_OVER)).isEmpty();
    assertThat(folded.daysOf(DayColumn.HANDED_OVER)).isEmpty();
  }

  @Test
  void mayBeginWithAHandOver() {
    Folded folded = aDossier().inherited("2025-07-01").due("2025-07-04").fold();

    assertThat(folded.tenure().number()).isEqualTo(1);
    assertThat(folded.tenure().dimensions().inherited()).isTrue();
    assertThat(folded.tenure().receivedAt()).isEmpty();
    assertThat(folded.daysOf(DayColumn.TAKEN_OVER)).containsExactly("2025-07-01");
    assertThat(folded.findings()).containsExactly(Finding.CHANNEL_UNKNOWN);
  }

  @Test
  void handsOverNothingOpenWhileItStillAwaits() {
    Folded folded = aDossier().received("2025-06-16").inherited("2025-06-17").fold();

    assertThat(folded.daysOf(DayColumn.HANDED_OVER)).isEmpty();
    assertThat(folded.daysOf(DayColumn.TAKEN_OVER)).containsExactly("2025-06-17");
    assertThat(folded.eveningOf("2025-06-16")).contains(DayColumn.AWAITING);
    assertThat(folded.eveningOf("2025-06-17")).contains(DayColumn.OPEN_IN_TIME);
  }

  @Test
  void endsAPauseOfTheFormerUnit() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-06-18")
            .inherited("2025-06-20")
            .due("2025-06-27")
            .then(SUPPLEMENTED, "2025-06-24")
            .fold();

    assertThat(folded.eveningOf("2025-06-19")).contains(DayColumn.OPEN_PAUSED);
    assertThat(folded.eveningOf("2025-06-20")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.tenures().get(1).findings()).containsExactly(Finding.RESUME_WITHOUT_PAUSE);
  }

  @Test
  void countsTheActionsOfEachUnitApart() {
    Folded folded = dossier.then(ASSIGNED, "2025-06-17").inherited("2025-06-20").fold();

    assertThat(folded.tenures()).extracting(Tenure::actions).containsExactly(2, 1);
  }
}
