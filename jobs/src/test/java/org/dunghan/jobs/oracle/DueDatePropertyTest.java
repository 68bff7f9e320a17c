/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dunghan.jobs.contract.EventType;
import org.dunghan.jobs.sla.DossierFold;
import org.dunghan.jobs.sla.Limit;
import org.junit.jupiter.api.Test;

/** What holds of every due date, under all policies. */
class DueDatePropertyTest {
  private static final int CASES = 4_000;
  private static final int CALENDARS = 1_000;
  private static final Set<Limit.Unit> COUNTED_EXACTLY =
      Set.of(Limit.Unit.WORKING_DAYS, Limit.Unit.WORKING_HOURS);

  @Test
  void aPauseNeverBringsTheDueDateForward() {
    RandomCases.of(CASES)
        .map(PausedDossier::appointed)
        .forEach(
            dossier ->
                assertThat(PausedDossier.due(dossier.pausedMore()))
                    .as(dossier.pausedMore()::story)
                    .isAfterOrEqualTo(PausedDossier.due(dossier.paused())));
  }

  @Test
  void anotherHolidayNeverBringsTheDueDateForward() {
    RandomCases.of(CALENDARS)
        .map(random -> PausedDossier.of(random).pausedMore())
        .forEach(
            dossier ->
                assertThat(PausedDossier.due(withAnotherHoliday(dossier)))
                    .as(dossier::story)
                    .isAfterOrEqualTo(PausedDossier.due(dossier)));
  }

  @Test
  void whatIsConsumedAndWhatRemainsAreTheLimitAtEveryMoment() {
    List<Case> dossiers =
        RandomCases.of(CASES)
            .map(random -> random.with(random.law().withoutPolicies()))
            .map(random -> PausedDossier.of(random).paused())
            .filter(DueDatePropertyTest::goesOnInOfficeHours)
            .toList();
    assertThat(dossiers).hasSizeGreaterThan(CASES / 20);
    dossiers.forEach(DueDatePropertyTest::addsUpToItsLimit);
  }

  private static Case withAnotherHoliday(Case random) {
    Map<LocalDate, Boolean> exceptions = new HashMap<>(random.law().calendar().exceptions());
    exceptions.put(random.begin().plusDays(new Dice(random.seed()).below(40)), false);
    return random.with(random.law().with(new PlainCalendar(exceptions)));
  }

  /** Time that is given because a due date passed during a pause is in no limit. */
  private static boolean goesOnInOfficeHours(Case random) {
    return random.versions().stream()
        .filter(event -> event.type() == EventType.SUPPLEMENTED)
        .map(event -> random.law().local(event.occurredAt()))
        .allMatch(at -> random.law().calendar().works(at.toLocalDate()) && at.getHour() == 10);
  }

  private static void addsUpToItsLimit(Case random) {
    for (int day = 6; day < 60; day++) {
      for (LocalTime time : List.of(LocalTime.of(9, 20), LocalTime.of(15, 31))) {
        Instant at =
            random.begin().plusDays(day).atTime(time).atZone(random.law().zone()).toInstant();
        var tenure = new DossierFold(random.law().rulebook(), at).tenures(random.versions()).get(0);
        tenure
            .allowance()
            .filter(allowance -> COUNTED_EXACTLY.contains(allowance.unit()))
            .ifPresent(
                allowance ->
                    assertThat(allowance.total())
                        .as(() -> "at " + random.law().local(at) + ": " + random.story())
                        .isEqualTo(limit(random)));
      }
    }
  }

  /** In working days or office minutes. */
  private static long limit(Case random) {
    PlainTenure tenure =
        new PlainFold(random.law(), random.asOf()).tenures(random.versions()).get(0);
    Limit limit = random.law().clock(tenure).limit();
    return limit.value() * (limit.unit() == Limit.Unit.WORKING_HOURS ? 60L : 1L);
  }
}
