/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dunghan.jobs.sla.Allowance;
import org.dunghan.jobs.sla.DayColumn;
import org.dunghan.jobs.sla.Due;
import org.dunghan.jobs.sla.Finding;
import org.dunghan.jobs.sla.Movement;
import org.dunghan.jobs.sla.Pause;
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
    String receivingUnit,
    String procedure,
    Optional<Instant> acceptedAt,
    Optional<End> end,
    Optional<Last> dueOriginal,
    Optional<Last> dueAt,
    Optional<Last> dueStatutory,
    Optional<LocalDate> overdueSince,
    List<Pause> pauses,
    Optional<Integer> processingDays,
    Optional<Allowance> allowance,
    String holder,
    int actions,
    int handoffs,
    int extensions,
    Set<Finding> findings,
    SortedMap<LocalDate, Map<DayColumn, Integer>> flows,
    SortedMap<LocalDate, Map<DayColumn, Integer>> evenings) {

  /** Findings that the plain fold does not look for. */
  private static final Set<Finding> LEFT_OUT =
      EnumSet.of(
          Finding.CHANNEL_UNKNOWN,
          Finding.CODE_DATE_DIFFERS,
          Finding.DAY_OUTSIDE_CALENDAR,
          Finding.PROCEDURE_UNKNOWN,
          Finding.RECEIVED_AT_NIGHT,
          Finding.UNIT_UNKNOWN);

  /** What the fold under test says, its stocks summed evening by evening. */
  static Facts of(Tenure tenure, ZoneId zone, LocalDate first, LocalDate last) {
    return new Facts(
        tenure.number(),
        tenure.dimensions().receivingUnit(),
        tenure.dimensions().procedure(),
        tenure.acceptedAt(),
        tenure.end(),
        due(tenure, tenure.dueOriginal(), zone),
        due(tenure, tenure.dueAt(), zone),
        due(tenure, tenure.dueStatutory(), zone),
        tenure.overdueSince(),
        tenure.pauses(),
        tenure.processingDays(),
        tenure.allowance(),
        tenure.holder(),
        tenure.actions(),
        tenure.handoffs(),
        tenure.extensions(),
        findings(tenure),
        flows(tenure),
        evenings(tenure, first, last));
  }

  private static Optional<Last> due(Tenure tenure, Optional<Due> due, ZoneId zone) {
    return tenure.acceptedAt().flatMap(any -> due).map(it -> Last.of(it, zone));
  }

  private static Set<Finding> findings(Tenure tenure) {
    Set<Finding> findings = EnumSet.copyOf(LEFT_OUT);
    findings.addAll(tenure.findings());
    findings.removeAll(LEFT_OUT);
    return findings;
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
        receivingUnit,
        procedure,
        acceptedAt.map(at -> at.plus(Duration.ofDays(days))),
        end.map(it -> later(it, days)),
        dueOriginal.map(due -> due.later(days)),
        dueAt.map(due -> due.later(days)),
        dueStatutory.map(due -> due.later(days)),
        overdueSince.map(day -> day.plusDays(days)),
        pauses.stream().map(pause -> later(pause, days)).toList(),
        processingDays,
        allowance,
        holder,
        actions,
        handoffs,
        extensions,
        findings,
        later(flows, days),
        later(evenings, days));
  }

  private static Pause later(Pause pause, int days) {
    return new Pause(pause.begin().plusDays(days), pause.until().map(day -> day.plusDays(days)));
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
