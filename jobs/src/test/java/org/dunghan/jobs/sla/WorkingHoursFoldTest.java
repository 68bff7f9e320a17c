/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Eight office hours from Tuesday 1 July 2025, 10:00: until Wednesday, 10:00. */
class WorkingHoursFoldTest {
  private final DossierBuilder dossier =
      aDossier().received("2025-07-01").procedure(Rules.EIGHT_HOURS).accepted("2025-07-01T10:00");

  @ParameterizedTest
  @CsvSource({
    "2025-07-01T16:59, EARLY",
    "2025-07-02T08:00, ON_DUE_DATE",
    "2025-07-02T10:00, ON_DUE_DATE",
    "2025-07-02T10:01, LATE"
  })
  void isAlwaysJudgedByTheInstant(String completed, Tenure.Timeliness timeliness) {
    assertThat(dossier.completed(completed).fold().timeliness()).isEqualTo(timeliness);
  }

  @Test
  void isOverdueOnTheEveningOfItsLastDay() {
    Folded folded = dossier.fold();

    assertThat(due(folded)).contains(LocalDateTime.parse("2025-07-02T10:00"));
    assertThat(folded.eveningOf("2025-07-01")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.eveningOf("2025-07-02")).contains(DayColumn.OPEN_OVERDUE);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01T10:30, 2025-07-01T11:00, 2025-07-02T10:30",
    "2025-07-01T11:00, 2025-07-01T14:00, 2025-07-02T11:30",
    "2025-07-01T16:00, 2025-07-02T08:00, 2025-07-02T11:30",
    "2025-07-01T17:00, 2025-07-01T22:00, 2025-07-02T10:00",
    "2025-07-01T12:00, 2025-07-07T09:00, 2025-07-07T17:00"
  })
  void isMovedByTheOfficeMinutesOfAPause(String paused, String resumed, LocalDateTime expected) {
    Folded folded = dossier.then(SUPPLEMENT_REQUESTED, paused).then(SUPPLEMENTED, resumed).fold();

    assertThat(due(folded)).contains(expected);
  }

  @Test
  void isNotMovedByAPauseAfterTheInstantOnTheSameDay() {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-02T10:01")
            .then(SUPPLEMENTED, "2025-07-02T11:00")
            .fold();

    assertThat(due(folded)).contains(LocalDateTime.parse("2025-07-02T10:00"));
    assertThat(folded.findings()).contains(Finding.PAUSE_AFTER_EXPIRY);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-02T12:00, 2025-07-02T13:00",
    "2025-07-02T11:30, 2025-07-02T11:30",
    "2025-07-02T22:00, 2025-07-03T07:30",
    "2025-07-05T09:00, 2025-07-07T07:30"
  })
  void isDueAtTheFirstMomentOfOfficeTimeIfNoneOfItsOwnIsLeft(
      String resumed, LocalDateTime expected) {
    Folded folded =
        dossier
            .then(SUPPLEMENT_REQUESTED, "2025-07-01T11:00")
            .then(SUPPLEMENTED, "2025-07-01T14:00")
            .then(SUPPLEMENT_REQUESTED, "2025-07-02T11:30")
            .then(SUPPLEMENTED, resumed)
            .fold();

    assertThat(due(folded)).contains(expected);
  }

  private static Optional<LocalDateTime> due(Folded folded) {
    return folded
        .tenure()
        .dueAt()
        .map(due -> LocalDateTime.ofInstant(due.at(), Source.BUILT_IN.zone()));
  }
}
