/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.Due;
import org.dunghan.jobs.sla.Movement;
import org.dunghan.jobs.sla.Tenure;
import org.dunghan.jobs.sla.Tenure.End;

/**
 * What both folds must say of a tenure.
 *
 * @param dueAt as the other due dates, only once the clock has started
 * @param evenings the stock on each evening on which there is one
 */
record Facts(
    int number,
    Optional<Instant> acceptedAt,
    Optional<End> end,
    Optional<LocalDate> dueOriginal,
    Optional<LocalDate> dueAt,
    Optional<LocalDate> dueStatutory,
    Optional<LocalDate> overdueSince,
    Optional<Integer> processingDays,
    int actions,
    int handoffs,
    int extensions,
    SortedMap<LocalDate, Map<DayColumn, Integer>> flows,
    SortedMap<LocalDate, Map<DayColumn, Integer>> evenings) {

  /** What the fold under test says, its stocks summed evening by evening. */
  static Facts of(Tenure tenure, LocalDate first, LocalDate last) {
    return new Facts(
        tenure.number(),
        tenure.acceptedAt(),
        tenure.end(),
        tenure.acceptedAt().flatMap(any -> tenure.dueOriginal()).map(Due::day),
        tenure.acceptedAt().flatMap(any -> tenure.dueAt()).map(Due::day),
        tenure.acceptedAt().flatMap(any -> tenure.dueStatutory()).map(Due::day),
        tenure.overdueSince(),
        tenure.processingDays(),
        tenure.actions(),
        tenure.handoffs(),
        tenure.extensions(),
        flows(tenure),
        evenings(tenure, first, last));
  }

  private static SortedMap<LocalDate, Map<DayColumn, Integer>> flows(Tenure tenure) {
    Flows flows = new Flows();
    for (Movement movement : tenure.movements()) {
      if (!isStock(movement.column())) {
        flows.add(movement.day(), movement.column(), movement.change());
      }
    }
    return flows.days();
  }

  private static SortedMap<LocalDate, Map<DayColumn, Integer>> evenings(
      Tenure tenure, LocalDate first, LocalDate last) {
    SortedMap<LocalDate, Map<DayColumn, Integer>> evenings = new TreeMap<>();
    for (LocalDate evening = first; !evening.isAfter(last); evening = evening.plusDays(1)) {
      Map<DayColumn, Integer> levels = levels(tenure, evening);
      if (!levels.isEmpty()) {
        evenings.put(evening, levels);
      }
    }
    return evenings;
  }

  private static Map<DayColumn, Integer> levels(Tenure tenure, LocalDate evening) {
    Map<DayColumn, Integer> levels = new TreeMap<>();
    for (Movement movement : tenure.movements()) {
      if (isStock(movement.column()) && !movement.day().isAfter(evening)) {
        levels.merge(movement.column(), movement.change(), Integer::sum);
      }
    }
    levels.values().removeIf(level -> level == 0);
    return levels;
  }

  /** The same as if all had happened so many days later. */
  Facts later(int days) {
    return new Facts(
        number,
        acceptedAt.map(at -> at.plus(Duration.ofDays(days))),
        end.map(it -> later(it, days)),
        dueOriginal.map(day -> day.plusDays(days)),
        dueAt.map(day -> day.plusDays(days)),
        dueStatutory.map(day -> day.plusDays(days)),
        overdueSince.map(day -> day.plusDays(days)),
        processingDays,
        actions,
        handoffs,
        extensions,
        later(flows, days),
        later(evenings, days));
  }

  private static End later(End end, int days) {
    return new End(
        end.at().plus(Duration.ofDays(days)),
        end.day().plusDays(days),
        end.type(),
        end.timeliness());
  }

  private static SortedMap<LocalDate, Map<DayColumn, Integer>> later(
      SortedMap<LocalDate, Map<DayColumn, Integer>> counts, int days) {
    SortedMap<LocalDate, Map<DayColumn, Integer>> later = new TreeMap<>();
    counts.forEach((day, columns) -> later.put(day.plusDays(days), columns));
    return later;
  }

  private static boolean isStock(DayColumn column) {
    return column.compareTo(DayColumn.AWAITING) >= 0;
  }
}
