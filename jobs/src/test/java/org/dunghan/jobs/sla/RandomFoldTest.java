/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dunghan.jobs.contract.DossierEvent;
import org.dunghan.jobs.contract.EventType;
import org.junit.jupiter.api.Test;

/** What must hold whatever happens to a dossier. A failure names the seed that shows it. */
class RandomFoldTest {
  private static final int SEEDS = 3000;
  private static final LocalDate FIRST = RandomDossiers.BEGIN.toLocalDate();
  private static final LocalDate LAST = FIRST.plusDays(RandomDossiers.DAYS);

  @Test
  void everyTenureBalancesOnEveryEvening() {
    for (long seed = 0; seed < SEEDS; seed++) {
      for (Tenure tenure : fold(seed, LAST)) {
        for (LocalDate day : days(tenure)) {
          Map<DayColumn, Integer> until = sums(List.of(tenure), any -> !any.day().isAfter(day));
          assertThat(began(until) - ended(until))
              .as("seed %d, tenure %d, %s: %s", seed, tenure.number(), day, until)
              .isEqualTo(open(until));
        }
      }
    }
  }

  @Test
  void everyTenureStandsInOneStockAtMost() {
    for (long seed = 0; seed < SEEDS; seed++) {
      for (Tenure tenure : fold(seed, LAST)) {
        for (LocalDate day : days(tenure)) {
          Map<DayColumn, Integer> until = sums(List.of(tenure), any -> !any.day().isAfter(day));
          assertThat(Folded.STOCKS)
              .as("seed %d, tenure %d, %s: %s", seed, tenure.number(), day, until)
              .allMatch(stock -> until.getOrDefault(stock, 0) >= 0)
              .filteredOn(stock -> until.getOrDefault(stock, 0) > 0)
              .hasSizeLessThan(2)
              .allMatch(stock -> until.get(stock) == 1);
        }
      }
    }
  }

  /**
   * The evenings up to a day do not depend on what happened later, except by a cancellation, or by
   * a day of acceptance or a procedure that was known only later.
   */
  @Test
  void theFutureNeverChangesThePast() {
    int compared = 0;
    for (long seed = 0; seed < SEEDS; seed++) {
      List<DossierEvent> events = RandomDossiers.of(seed).events();
      if (events.stream().anyMatch(event -> event.type() == EventType.CANCELLED)) {
        continue;
      }
      List<Tenure> known = fold(seed, LAST);
      for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(2)) {
        LocalDate evening = day;
        List<Tenure> then = new DossierFold(Rules.RULEBOOK, evening).tenures(events);
        if (openings(then, evening).equals(openings(known, evening))) {
          Predicate<Movement> past = movement -> !movement.day().isAfter(evening);
          assertThat(sums(then, past))
              .as("seed %d, %s: %s", seed, evening, events)
              .isEqualTo(sums(known, past));
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(SEEDS * 5);
  }

  @Test
  void everythingThatIsOverdueSaysSinceWhen() {
    for (long seed = 0; seed < SEEDS; seed++) {
      for (Tenure tenure : fold(seed, LAST)) {
        boolean late =
            tenure.end().flatMap(Tenure.End::timeliness).stream()
                .anyMatch(Tenure.Timeliness.LATE::equals);
        boolean stood =
            sums(List.of(tenure), any -> any.change() > 0).containsKey(DayColumn.OPEN_OVERDUE);
        assertThat(tenure.overdueSince().isPresent())
            .as("seed %d, tenure %d", seed, tenure.number())
            .isEqualTo(late || stood || endedOverdue(tenure));
      }
    }
  }

  private static boolean endedOverdue(Tenure tenure) {
    Map<DayColumn, Integer> sums = sums(List.of(tenure), any -> true);
    return sums.containsKey(DayColumn.WITHDRAWN_OVERDUE)
        || sums.containsKey(DayColumn.DISCONTINUED_OVERDUE)
        || sums.containsKey(DayColumn.HANDED_OVER_OVERDUE);
  }

  private static List<Tenure> fold(long seed, LocalDate asOf) {
    return new DossierFold(Rules.RULEBOOK, asOf).tenures(RandomDossiers.of(seed).events());
  }

  private static List<LocalDate> days(Tenure tenure) {
    return tenure.movements().stream().map(Movement::day).distinct().sorted().toList();
  }

  private static List<String> openings(List<Tenure> tenures, LocalDate evening) {
    return tenures.stream()
        .filter(tenure -> tenure.acceptedDay().filter(day -> !day.isAfter(evening)).isPresent())
        .map(tenure -> tenure.acceptedAt() + tenure.dimensions().procedure())
        .toList();
  }

  private static Map<DayColumn, Integer> sums(List<Tenure> tenures, Predicate<Movement> which) {
    return tenures.stream()
        .flatMap(tenure -> tenure.movements().stream())
        .filter(which)
        .collect(
            Collectors.groupingBy(
                Movement::column, TreeMap::new, Collectors.summingInt(Movement::change)));
  }

  private static int began(Map<DayColumn, Integer> sums) {
    return of(sums, DayColumn.RECEIVED, DayColumn.TAKEN_OVER);
  }

  private static int ended(Map<DayColumn, Integer> sums) {
    return of(
        sums,
        DayColumn.RESOLVED_EARLY,
        DayColumn.RESOLVED_ON_DUE_DATE,
        DayColumn.RESOLVED_LATE,
        DayColumn.RESOLVED_WITHOUT_DUE,
        DayColumn.WITHDRAWN,
        DayColumn.DISCONTINUED,
        DayColumn.HANDED_OVER);
  }

  private static int open(Map<DayColumn, Integer> sums) {
    return of(
        sums,
        DayColumn.OPEN_IN_TIME,
        DayColumn.OPEN_OVERDUE,
        DayColumn.OPEN_PAUSED,
        DayColumn.OPEN_WITHOUT_DUE);
  }

  private static int of(Map<DayColumn, Integer> sums, DayColumn... columns) {
    return List.of(columns).stream().mapToInt(column -> sums.getOrDefault(column, 0)).sum();
  }
}
