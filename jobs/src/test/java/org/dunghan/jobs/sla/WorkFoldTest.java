/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.ASSIGNED;
import static org.dunghan.jobs.contract.EventType.COMPLETED;
import static org.dunghan.jobs.contract.EventType.RETURNED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.contract.EventType.TRANSFERRED;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Accepted by W1 on Tuesday 1 July 2025. */
class WorkFoldTest {
  private final DossierBuilder dossier =
      aDossier().received("2025-07-01").accepted("2025-07-01T10:00").officer("desk");

  @Test
  void measuresAWaitInWorkingDaysFromTheHandOffToTheNextEvent() {
    Work work =
        dossier
            .then(TRANSFERRED, "2025-07-04")
            .holder("A1")
            .then(ASSIGNED, "2025-07-08")
            .completed("2025-07-09")
            .fold()
            .tenure()
            .work();

    assertThat(work.handoffs())
        .containsExactly(new Work.Handoff(day("2025-07-04"), "W1", "A1", true));
    assertThat(work.waits()).containsExactly(new Work.Wait(day("2025-07-08"), "W1", "A1", 2));
  }

  @Test
  void endsAWaitAlsoByPassingTheDossierOn() {
    Work work =
        dossier
            .then(TRANSFERRED, "2025-07-02")
            .holder("A1")
            .then(TRANSFERRED, "2025-07-03")
            .holder("A2")
            .fold()
            .tenure()
            .work();

    assertThat(work.handoffs()).extracting(Work.Handoff::from).containsExactly("W1", "A1");
    assertThat(work.waits()).containsExactly(new Work.Wait(day("2025-07-03"), "W1", "A1", 1));
  }

  @Test
  void leavesAWaitOpenUntilSomethingHappens() {
    Work work =
        dossier
            .then(TRANSFERRED, "2025-07-02")
            .holder("A1")
            .completed("2025-07-10")
            .foldAsOf("2025-07-09")
            .tenure()
            .work();

    assertThat(work.handoffs()).extracting(Work.Handoff::waits).containsExactly(true);
    assertThat(work.waits()).isEmpty();
  }

  @Test
  void endsAWaitWhenAnotherUnitTakesOver() {
    List<Tenure> tenures =
        dossier
            .then(TRANSFERRED, "2025-07-02")
            .holder("A1")
            .inherited("2025-07-07")
            .fold()
            .tenures();

    assertThat(tenures.get(0).work().waits())
        .containsExactly(new Work.Wait(day("2025-07-07"), "W1", "A1", 3));
    assertThat(tenures.get(1).work().handoffs()).isEmpty();
  }

  @Test
  void letsNobodyWaitForAResultThatIsThere() {
    Work work =
        dossier
            .then(COMPLETED, "2025-07-02")
            .holder("A1")
            .then(RETURNED, "2025-07-09")
            .fold()
            .tenure()
            .work();

    assertThat(work.handoffs())
        .containsExactly(new Work.Handoff(day("2025-07-02"), "W1", "A1", false));
    assertThat(work.waits()).isEmpty();
  }

  @Test
  void countsAnActionForTheOfficerOfWhoHeldTheDossierThen() {
    Work work =
        dossier
            .then(TRANSFERRED, "2025-07-02")
            .holder("A1")
            .officer("clerk")
            .then(SUPPLEMENT_REQUESTED, "2025-07-03")
            .officer("expert")
            .then(SUPPLEMENTED, "2025-07-04")
            .officer("applicant")
            .completed("2025-07-07")
            .then(RETURNED, "2025-07-08")
            .officer("expert")
            .fold()
            .tenure()
            .work();

    assertThat(work.officerActions())
        .containsExactly(
            new Work.OfficerAction(day("2025-07-01"), "W1", "desk"),
            new Work.OfficerAction(day("2025-07-02"), "W1", "clerk"),
            new Work.OfficerAction(day("2025-07-03"), "A1", "expert"),
            new Work.OfficerAction(day("2025-07-08"), "A1", "expert"));
  }

  private static LocalDate day(String day) {
    return LocalDate.parse(day);
  }
}
