/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENTED;
import static org.dunghan.jobs.contract.EventType.SUPPLEMENT_REQUESTED;
import static org.dunghan.jobs.sla.DossierBuilder.aDossier;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Accepted on Tuesday 1 July 2025 at 10:00, paused from Thursday 09:00 to Monday 09:00. */
class AllowanceFoldTest {

  @ParameterizedTest
  @CsvSource({
    "2025-07-01T12:00,  0,  5",
    "2025-07-02T23:59,  1,  4",
    "2025-07-05T12:00,  2,  3",
    "2025-07-07T12:00,  2,  3",
    "2025-07-08T12:00,  3,  2",
    "2025-07-10T12:00,  5,  0",
    "2025-07-14T12:00,  7, -2"
  })
  void countsWorkingDaysWithoutPauses(String at, long consumed, long remaining) {
    assertThat(allowance(Rules.FIVE_DAYS, at))
        .isEqualTo(new Allowance(Limit.Unit.WORKING_DAYS, consumed, remaining));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-07-01T10:00,   0, 480",
    "2025-07-01T12:30,  90, 390",
    "2025-07-01T17:00, 330, 150",
    "2025-07-02T09:00, 420,  60",
    "2025-07-02T11:00, 540, -60"
  })
  void countsOfficeMinutesOfAWorkingHoursLimit(String at, long consumed, long remaining) {
    assertThat(allowance(Rules.EIGHT_HOURS, at))
        .isEqualTo(new Allowance(Limit.Unit.WORKING_HOURS, consumed, remaining));
  }

  @ParameterizedTest
  @CsvSource({"2025-07-02T12:00, 1, 9", "2025-07-06T12:00, 2, 8", "2025-07-08T12:00, 3, 7"})
  void countsCalendarDaysOfACalendarLimit(String at, long consumed, long remaining) {
    assertThat(allowance(Rules.TEN_CALENDAR_DAYS, at))
        .isEqualTo(new Allowance(Limit.Unit.CALENDAR_DAYS, consumed, remaining));
  }

  @Test
  void addsUpToTheLimitAtEveryMomentOfAPausedLimitOfHours() {
    DossierBuilder dossier =
        aDossier()
            .received("2025-07-01")
            .procedure(Rules.EIGHT_HOURS)
            .accepted("2025-07-01T10:00:30")
            .then(SUPPLEMENT_REQUESTED, "2025-07-01T11:10")
            .then(SUPPLEMENTED, "2025-07-02T14:00");
    Instant accepted = instant("2025-07-01T10:00:30");
    for (int minute = 0; minute < 6000; minute += 7) {
      Instant at = accepted.plusSeconds(60L * minute);
      assertThat(new DossierFold(Rules.RULEBOOK, at).tenures(dossier.events()).get(0).allowance())
          .as("at %s", at)
          .hasValueSatisfying(allowance -> assertThat(allowance.total()).isEqualTo(480));
    }
  }

  @Test
  void stopsAtTheEnd() {
    assertThat(
            aDossier()
                .received("2025-07-01")
                .accepted("2025-07-01T10:00")
                .completed("2025-07-03")
                .fold()
                .tenure()
                .allowance())
        .contains(new Allowance(Limit.Unit.WORKING_DAYS, 2, 3));
  }

  @Test
  void goesOnInAPauseThatBeganAfterExpiry() {
    DossierBuilder dossier =
        aDossier()
            .received("2025-07-01")
            .accepted("2025-07-01T10:00")
            .then(SUPPLEMENT_REQUESTED, "2025-07-09");

    assertThat(dossier.foldAsOf("2025-07-11").tenure().allowance())
        .contains(new Allowance(Limit.Unit.WORKING_DAYS, 8, -3));
  }

  @Test
  void goesOnInAPauseThatAFinalDueDateContains() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .accepted("2025-07-01T10:00")
            .due("2025-07-10")
            .then(SUPPLEMENT_REQUESTED, "2025-07-02")
            .then(SUPPLEMENTED, "2025-07-04")
            .completed("2025-07-07")
            .fold(Rules.with(new Policies(List.of(Policy.FINAL)), Map.of()));

    assertThat(folded.tenure().allowance()).contains(new Allowance(Limit.Unit.WORKING_DAYS, 4, 3));
  }

  @Test
  void lastsUntilMidnightOfAWholeDayAppointedForALimitOfHours() {
    Folded folded =
        aDossier()
            .received("2025-07-01")
            .procedure(Rules.EIGHT_HOURS)
            .accepted("2025-07-01T10:00")
            .due("2025-07-02")
            .completed("2025-07-02T10:00")
            .fold();

    assertThat(folded.tenure().allowance())
        .contains(new Allowance(Limit.Unit.WORKING_HOURS, 480, 330));
  }

  private static Allowance allowance(String procedure, String at) {
    DossierBuilder dossier =
        aDossier()
            .received("2025-07-01")
            .procedure(procedure)
            .accepted("2025-07-01T10:00")
            .then(SUPPLEMENT_REQUESTED, "2025-07-03")
            .then(SUPPLEMENTED, "2025-07-07");
    DossierFold fold = new DossierFold(Rules.RULEBOOK, instant(at));
    return fold.tenures(dossier.events()).get(0).allowance().orElseThrow();
  }

  private static Instant instant(String local) {
    return OffsetDateTime.parse(local + "+07:00").toInstant();
  }
}
