/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.DossierFold;
import org.dunghan.jobs.sla.Movement;
import org.dunghan.jobs.sla.Tenure;
import org.junit.jupiter.api.Test;

/** What must add up over all dossiers, and in every slice of them, between any two days. */
class IdentityTest {
  private static final int CASES = 2_000;
  private static final int PERIODS = 12;
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

  private static final List<Tenure> TENURES =
      RandomCases.of(CASES)
          .flatMap(
              random ->
                  new DossierFold(random.law().rulebook(), random.asOf())
                      .tenures(random.versions()).stream())
          .toList();

  @Test
  void whatWasOpenAndCameInIsWhatWentOutAndIsOpen() {
    forEverySlice(
        (slice, from, to) -> {
          Map<DayColumn, Integer> before = sums(slice, day -> day.isBefore(from));
          Map<DayColumn, Integer> until = sums(slice, day -> !day.isAfter(to));
          Map<DayColumn, Integer> within =
              sums(slice, day -> !day.isBefore(from) && !day.isAfter(to));

          assertThat(open(before) + of(within, DayColumn.RECEIVED, DayColumn.TAKEN_OVER))
              .isEqualTo(resolved(within) + endedOtherwise(within) + open(until));
        });
  }

  @Test
  void theOpenAndTheResolvedAreTheTenuresThatAre() {
    forEverySlice(
        (slice, from, to) -> {
          Map<DayColumn, Integer> until = sums(slice, day -> !day.isAfter(to));

          assertThat(open(until)).isEqualTo(count(slice, tenure -> isOpenOn(to, tenure)));
          assertThat(resolved(until)).isEqualTo(count(slice, it -> isResolvedBy(to, it)));
          assertThat(of(until, DayColumn.RECEIVED, DayColumn.TAKEN_OVER))
              .isEqualTo(count(slice, tenure -> isAcceptedBy(to, tenure)));
        });
  }

  @Test
  void aPartIsNeverMoreThanItsWhole() {
    forEverySlice(
        (slice, from, to) -> {
          Map<DayColumn, Integer> within =
              sums(slice, day -> !day.isBefore(from) && !day.isAfter(to));

          assertThat(of(within, DayColumn.RESOLVED_WITHIN_ORIGINAL))
              .isLessThanOrEqualTo(of(within, DayColumn.RESOLVED_WITH_ORIGINAL));
          assertThat(of(within, DayColumn.RESOLVED_WITH_ORIGINAL))
              .isLessThanOrEqualTo(resolved(within));
          for (String end : List.of("WITHDRAWN", "DISCONTINUED", "HANDED_OVER")) {
            assertThat(of(within, DayColumn.valueOf(end + "_OVERDUE")))
                .isLessThanOrEqualTo(of(within, DayColumn.valueOf(end)));
          }
        });
  }

  private interface Check {
    void holds(List<Tenure> slice, LocalDate from, LocalDate to);
  }

  private void forEverySlice(Check check) {
    assertThat(slices()).hasSizeGreaterThan(20);
    Dice dice = new Dice(CASES);
    for (List<Tenure> slice : slices()) {
      for (int i = 0; i < PERIODS; i++) {
        LocalDate from = FIRST.plusDays(dice.below(400));
        check.holds(slice, from, from.plusDays(dice.below(90)));
      }
    }
  }

  /** All, those of each unit, procedure and channel, and those of each of them together. */
  private List<List<Tenure>> slices() {
    List<List<Tenure>> slices = new ArrayList<>();
    List<Tenure.Dimensions> dimensions =
        TENURES.stream().map(Tenure::dimensions).distinct().toList();
    slices.add(TENURES);
    Stream.of("a1", "w1", "w2")
        .forEach(unit -> slices.add(where(it -> it.resolvingUnit().equals(unit))));
    Stream.of("a1", "w1", "w2")
        .forEach(unit -> slices.add(where(it -> it.receivingUnit().equals(unit))));
    RandomLaw.PROCEDURES.forEach(code -> slices.add(where(it -> it.procedure().equals(code))));
    RandomEvents.CHANNELS.forEach(code -> slices.add(where(it -> it.channel().equals(code))));
    dimensions.forEach(one -> slices.add(where(one::equals)));
    return slices;
  }

  private List<Tenure> where(Predicate<Tenure.Dimensions> condition) {
    return TENURES.stream().filter(tenure -> condition.test(tenure.dimensions())).toList();
  }

  private static Map<DayColumn, Integer> sums(List<Tenure> slice, Predicate<LocalDate> days) {
    Map<DayColumn, Integer> sums = new EnumMap<>(DayColumn.class);
    for (Tenure tenure : slice) {
      for (Movement movement : tenure.movements()) {
        if (days.test(movement.day())) {
          sums.merge(movement.column(), movement.change(), Integer::sum);
        }
      }
    }
    return sums;
  }

  private static int of(Map<DayColumn, Integer> sums, DayColumn... columns) {
    return Stream.of(columns).mapToInt(column -> sums.getOrDefault(column, 0)).sum();
  }

  private static int resolved(Map<DayColumn, Integer> sums) {
    return of(
        sums,
        DayColumn.RESOLVED_EARLY,
        DayColumn.RESOLVED_ON_DUE_DATE,
        DayColumn.RESOLVED_LATE,
        DayColumn.RESOLVED_WITHOUT_DUE);
  }

  private static int endedOtherwise(Map<DayColumn, Integer> sums) {
    return of(sums, DayColumn.WITHDRAWN, DayColumn.DISCONTINUED, DayColumn.HANDED_OVER);
  }

  private static int open(Map<DayColumn, Integer> sums) {
    return of(
        sums,
        DayColumn.OPEN_IN_TIME,
        DayColumn.OPEN_OVERDUE,
        DayColumn.OPEN_PAUSED,
        DayColumn.OPEN_WITHOUT_DUE);
  }

  private static int count(List<Tenure> slice, Predicate<Tenure> condition) {
    return Math.toIntExact(slice.stream().filter(condition).count());
  }

  private static boolean isAcceptedBy(LocalDate day, Tenure tenure) {
    return tenure.acceptedDay().filter(accepted -> !accepted.isAfter(day)).isPresent();
  }

  private static boolean isOpenOn(LocalDate day, Tenure tenure) {
    return isAcceptedBy(day, tenure)
        && tenure.end().filter(end -> !end.day().isAfter(day)).isEmpty();
  }

  private static boolean isResolvedBy(LocalDate day, Tenure tenure) {
    return tenure
        .end()
        .filter(end -> end.timeliness().isPresent() && !end.day().isAfter(day))
        .isPresent();
  }
}
