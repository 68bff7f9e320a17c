/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.sla.Procedure;
import org.junit.jupiter.api.Test;

/** What holds of the fold for every dossier, whatever the exact figures. */
class FoldPropertyTest {
  private static final int CASES = 1_500;
  private static final int CALENDARS = 500;
  private static final int A_WEEK = 7;
  private static final PlainCalendar WITHOUT_HOLIDAYS = new PlainCalendar(Map.of());

  @Test
  void orderAndCopiesOfEventsChangeNothing() {
    RandomCases.of(CASES)
        .forEach(
            random -> {
              List<DossierEvent> shuffled = new ArrayList<>(random.versions());
              shuffled.addAll(random.versions().subList(0, random.versions().size() / 2));
              Collections.shuffle(shuffled, new Random(random.seed()));

              assertThat(random.with(shuffled).folded())
                  .as(random::story)
                  .isEqualTo(random.folded());
            });
  }

  @Test
  void aPauseNeverBringsTheDueDateForward() {
    RandomCases.of(CASES)
        .map(PausedDossier::of)
        .filter(dossier -> !KnownDifferences.leaveOut(dossier))
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
  void noLaterEventChangesAnEarlierEveningButByCancellationOrOpening() {
    RandomCases.of(CASES)
        .forEach(
            random -> {
              LocalDate evening = random.begin().plusDays(new Dice(random.seed()).below(40));
              Case later = random.asOf(random.begin().plusDays(60));
              Case earlier = random.asOf(evening);
              assertThat(figuresUpTo(evening, earlier, later))
                  .as(() -> "up to " + evening + ": " + later.story())
                  .isEqualTo(figuresUpTo(evening, later, earlier));
            });
  }

  @Test
  void aWeekLaterEverythingIsAWeekLater() {
    RandomCases.of(CASES)
        .map(random -> random.with(random.law().with(WITHOUT_HOLIDAYS)))
        .forEach(
            random ->
                assertThat(aWeekLater(random).folded())
                    .as(random::story)
                    .isEqualTo(random.folded().stream().map(it -> it.later(A_WEEK)).toList()));
  }

  private static Case withAnotherHoliday(Case random) {
    Map<LocalDate, Boolean> exceptions = new HashMap<>(random.law().calendar().exceptions());
    exceptions.put(random.begin().plusDays(new Dice(random.seed()).below(40)), false);
    return random.with(random.law().with(new PlainCalendar(exceptions)));
  }

  /** The figures of one case, of those tenures that the other case knows to be opened alike. */
  private static List<Object> figuresUpTo(LocalDate evening, Case random, Case other) {
    List<PlainTenure> tenures = tenures(random);
    List<PlainTenure> others = tenures(other);
    List<Facts> facts = random.folded();
    List<Object> figures = new ArrayList<>();
    for (int i = 0; i < Math.min(tenures.size(), others.size()); i++) {
      if (opening(tenures.get(i)).equals(opening(others.get(i)))) {
        figures.add(facts.get(i).flows().headMap(evening.plusDays(1)));
        figures.add(facts.get(i).evenings().headMap(evening.plusDays(1)));
      }
    }
    return figures;
  }

  private static List<PlainTenure> tenures(Case random) {
    return new PlainFold(random.law(), random.asOf()).tenures(random.versions());
  }

  private static List<Object> opening(PlainTenure tenure) {
    return List.of(tenure.acceptance(), tenure.opening());
  }

  private static Case aWeekLater(Case random) {
    Map<String, List<Procedure>> procedures = new HashMap<>();
    random
        .law()
        .procedures()
        .forEach(
            (code, rows) ->
                procedures.put(code, rows.stream().map(FoldPropertyTest::aWeekLater).toList()));
    PlainLaw law = random.law();
    return new Case(
        random.seed(),
        new PlainLaw(law.zone(), law.calendar(), procedures, law.units()),
        random.versions().stream().map(FoldPropertyTest::aWeekLater).toList(),
        random.begin().plusDays(A_WEEK),
        random.asOf().plusDays(A_WEEK));
  }

  private static Procedure aWeekLater(Procedure row) {
    return new Procedure(
        row.code(),
        row.fieldCode(),
        row.competentUnit(),
        row.limit(),
        row.validFrom().equals(LocalDate.MIN) ? LocalDate.MIN : row.validFrom().plusDays(A_WEEK),
        row.validUntil().equals(LocalDate.MAX) ? LocalDate.MAX : row.validUntil().plusDays(A_WEEK));
  }

  private static DossierEvent aWeekLater(DossierEvent event) {
    Duration week = Duration.ofDays(A_WEEK);
    return new DossierEvent(
        event.source(),
        event.dossierId(),
        event.eventId(),
        event.type(),
        event.occurredAt().plus(week),
        event.recordedAt(),
        event.unitCode(),
        event.procedureCode(),
        event.channel(),
        event.resolvingUnitCode(),
        event.holderCode(),
        event.officerId(),
        event.dueAt().map(due -> due.plus(week)),
        event.origin());
  }
}
