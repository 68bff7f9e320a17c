/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.COMPLETED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.contract.EventType.WITHDRAWN;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventColumn;
import org.junit.jupiter.api.Test;

class VersionsFoldTest {
  private final DossierFold fold = new DossierFold(Rules.RULEBOOK, LocalDate.of(2025, 12, 31));

  @Test
  void givesTheSameForAnyOrderAndAnyNumberOfCopies() {
    List<DossierEvent> events =
        aDossier()
            .received("2025-07-01")
            .accepted("2025-07-01")
            .then(SUPPLEMENT_REQUESTED, "2025-07-03")
            .then(SUPPLEMENTED, "2025-07-07")
            .completed("2025-07-09")
            .then(COMPLETED, "2025-07-14")
            .correcting(5, "2025-08-01")
            .then(COMPLETED, "2025-07-10")
            .correcting(5, "2025-07-31")
            .events();
    List<Tenure> expected = fold.tenures(events);

    for (int seed = 0; seed < 50; seed++) {
      List<DossierEvent> mixed = new ArrayList<>(events);
      mixed.addAll(events.subList(seed % events.size(), events.size()));
      Collections.shuffle(mixed, new Random(seed));
      assertThat(fold.tenures(mixed)).as("seed " + seed).isEqualTo(expected);
    }
    assertThat(new Folded(expected).daysOf(DayColumn.RESOLVED_LATE)).containsExactly("2025-07-14");
  }

  @Test
  void takesTheVersionThatWasRecordedLast() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .accepted("2025-07-01")
            .then(COMPLETED, "2025-07-10")
            .correcting(3, "2025-07-12")
            .then(COMPLETED, "2025-07-04")
            .correcting(3, "2025-07-11")
            .fold();

    assertThat(folded.daysOf(DayColumn.RESOLVED_LATE)).containsExactly("2025-07-10");
    assertThat(folded.daysOf(DayColumn.RESOLVED_EARLY)).isEmpty();
    assertThat(folded.findings()).isEmpty();
  }

  @Test
  void takesTheVersionThatWasLoadedLastOfThoseRecordedAtOnce() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .accepted("2025-07-01")
            .then(COMPLETED, "2025-07-04")
            .correcting(3, "2025-07-11")
            .then(COMPLETED, "2025-07-10")
            .correcting(3, "2025-07-11")
            .fold();

    assertThat(folded.daysOf(DayColumn.RESOLVED_LATE)).containsExactly("2025-07-10");
  }

  @Test
  void letsACorrectionChangeWhatHappened() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .accepted("2025-07-01")
            .completed("2025-07-04")
            .then(WITHDRAWN, "2025-07-04")
            .correcting(3, "2025-07-05")
            .fold();

    assertThat(folded.daysOf(DayColumn.WITHDRAWN)).containsExactly("2025-07-04");
    assertThat(folded.daysOf(DayColumn.RESOLVED_EARLY)).isEmpty();
  }

  @Test
  void breaksTiesByTypeSoThatReceptionComesBeforeAcceptance() {
    Folded folded =
        aDossier().completed("2025-07-01").accepted("2025-07-01").received("2025-07-01").fold();

    assertThat(folded.findings()).isEmpty();
    assertThat(folded.daysOf(DayColumn.RESOLVED_EARLY)).containsExactly("2025-07-01");
  }

  @Test
  void letsEventsAfterTheAsOfWaitWithAFinding() {
    DossierBuilder dossier =
        aDossier().received("2025-07-01").accepted("2025-07-01").completed("2025-07-05T00:00");

    Folded before = dossier.foldAsOf("2025-07-04");
    assertThat(before.eveningOf("2025-07-05")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(before.findings()).containsExactly(Finding.EVENT_AFTER_AS_OF);

    Folded after = dossier.foldAsOf("2025-07-05");
    assertThat(after.eveningOf("2025-07-05")).isEmpty();
    assertThat(after.findings()).isEmpty();
  }

  @Test
  void knowsNothingOfADossierWhoseEventsAllLieAhead() {
    assertThat(aDossier().received("2025-07-02").foldAsOf("2025-07-01").tenures()).isEmpty();
  }

  @Test
  void writesAheadWhatTimeAloneWillChange() {
    Folded folded = aDossier().received("2025-07-01").accepted("2025-07-01").foldAsOf("2025-07-01");

    assertThat(folded.eveningOf("2025-07-09")).contains(DayColumn.OPEN_OVERDUE);
  }

  @Test
  void countsAnUnknownChannelAsUnknownAndNeverAsOnline() {
    for (String channel : List.of("", "KIOSK", "online")) {
      Folded folded = aDossier().received("2025-07-01").with(EventColumn.CHANNEL, channel).fold();

      assertThat(folded.tenure().dimensions().channel()).isEqualTo("UNKNOWN");
      assertThat(folded.findings()).containsExactly(Finding.CHANNEL_UNKNOWN);
    }
  }

  @Test
  void findsUnitsAndProceduresThatTheReferenceTablesLack() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .with(EventColumn.UNIT_CODE, "W9")
            .procedure("9.999999")
            .accepted("2025-07-01")
            .fold();

    assertThat(folded.findings())
        .containsExactlyInAnyOrder(Finding.UNIT_UNKNOWN, Finding.PROCEDURE_UNKNOWN);
    assertThat(folded.eveningOf("2025-07-01")).contains(DayColumn.OPEN_WITHOUT_DUE);
    assertThat(folded.tenure().dimensions().resolvingUnit()).isEqualTo("W9");
  }

  @Test
  void findsAProcedureThatIsNotYetValid() {
    assertThat(aDossier().received("2024-12-31").accepted("2024-12-31").fold().findings())
        .containsExactly(Finding.DAY_OUTSIDE_CALENDAR, Finding.PROCEDURE_UNKNOWN);
  }

  @Test
  void bearsTheOldestAndTheFarthestDatesOfTheContract() {
    Folded folded =
        aDossier()
            .received("1971-01-04")
            .accepted("1971-01-04")
            .due("2099-12-31")
            .then(SUPPLEMENT_REQUESTED, "1971-01-05")
            .then(SUPPLEMENTED, "2025-07-01")
            .fold();

    assertThat(folded.eveningOf("2025-12-31")).contains(DayColumn.OPEN_IN_TIME);
    assertThat(folded.due().orElseThrow()).isAfter("2099-12-31");
    assertThat(folded.tenure().receivedAt()).contains(Instant.parse("1971-01-04T02:00:00Z"));
  }
}
