/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dunghan.api.reconciliation.ListedDossier.Difference;
import org.dunghan.api.report.ReportPeriod;

/**
 * Holds our dossiers, one by one, against a list. What each side counts is counted by itself, so
 * that the kinds of differences can be held against it.
 */
final class Comparison {
  private final DossierList list;
  private final ReportPeriod period;
  private final Map<Figure, Long> here = new EnumMap<>(Figure.class);
  private final Map<Figure, Long> there = new EnumMap<>(Figure.class);
  private final Tally missingHere;
  private final Tally elsewhere;
  private final Tally missingThere;
  private final Tally duplicated;
  private final Tally different;
  private long same;

  Comparison(DossierList list, ReportPeriod period, int mostListed) {
    this.list = list;
    this.period = period;
    missingHere = new Tally(mostListed);
    elsewhere = new Tally(mostListed);
    missingThere = new Tally(mostListed);
    duplicated = new Tally(mostListed);
    different = new Tally(mostListed);
  }

  /**
   * A dossier of ours. A row that has no day of an end is given ours before both are taken as of
   * the end of the period, or an end that came later would be taken into it.
   */
  void add(OurDossier ours) {
    OurDossier then = ours.asOf(period.countedTo());
    Set<Figure> own = then.standing().figures(period);
    count(here, own);
    Optional<ListedDossier> listed = list.take(ours);
    if (listed.isEmpty()) {
      missingThere.add(own, List.of(), List.of(Absent.of(then)));
      return;
    }
    Standing standing = listed.get().over(ours.standing()).asOf(period.countedTo());
    Set<Figure> theirs = standing.figures(period);
    count(there, theirs);
    List<Difference> differences = listed.get().differences(then, standing);
    if (differences.isEmpty()) {
      same++;
    } else {
      different.add(own, theirs, differences);
    }
  }

  /** After the last dossier of ours: what is left of the list, and where of it some are. */
  void end(Map<String, Whereabouts> known) {
    for (ListedDossier row : list.missingHere()) {
      Whereabouts where = known.get(row.dossierId());
      if (where == null) {
        add(row, missingHere, Listed.of(row));
      } else {
        add(row, elsewhere, Elsewhere.of(row, where));
      }
    }
    list.duplicated().forEach(row -> add(row, duplicated, Listed.of(row)));
  }

  private void add(ListedDossier row, Tally kind, Object entry) {
    Standing standing = list.standing(row).map(row::over).orElseGet(row::alone);
    Set<Figure> theirs = standing.asOf(period.countedTo()).figures(period);
    count(there, theirs);
    kind.add(List.of(), theirs, List.of(entry));
  }

  private static void count(Map<Figure, Long> counts, Collection<Figure> figures) {
    figures.forEach(figure -> counts.merge(figure, 1L, Long::sum));
  }

  List<FigureMove> figures() {
    return List.of(Figure.values()).stream().map(this::move).toList();
  }

  private FigureMove move(Figure figure) {
    Map<String, Long> explained = new LinkedHashMap<>();
    kinds().forEach((kind, tally) -> explained.put(kind, tally.move(figure)));
    long sum = explained.values().stream().mapToLong(Long::longValue).sum();
    long ours = here.getOrDefault(figure, 0L);
    long theirs = there.getOrDefault(figure, 0L);
    return new FigureMove(
        figure.measure(), ours, theirs, theirs - ours, explained, ours + sum == theirs);
  }

  Map<String, Tally> kinds() {
    Map<String, Tally> kinds = new LinkedHashMap<>();
    kinds.put("missing_here", missingHere);
    kinds.put("elsewhere", elsewhere);
    kinds.put("missing_there", missingThere);
    kinds.put("duplicated", duplicated);
    kinds.put("different", different);
    return kinds;
  }

  /** How many dossiers are the same on both sides. */
  long same() {
    return same;
  }

  /** A row of the list. */
  record Listed(String dossierId, long line) {
    static Listed of(ListedDossier row) {
      return new Listed(row.dossierId(), row.line());
    }
  }

  /** A row of a dossier that is of another unit or period here. */
  record Elsewhere(
      String dossierId, long line, String unit, LocalDate acceptedDay, LocalDate endedDay) {
    static Elsewhere of(ListedDossier row, Whereabouts where) {
      return new Elsewhere(
          row.dossierId(), row.line(), where.unit(), where.acceptedDay(), where.endedDay());
    }
  }

  /** A dossier of ours that the list does not have. */
  record Absent(
      String dossierId, int tenure, Status status, LocalDate acceptedDay, LocalDate endedDay) {
    static Absent of(OurDossier ours) {
      Standing standing = ours.standing();
      return new Absent(
          ours.dossierId(),
          ours.tenure(),
          standing.status(),
          standing.acceptedDay(),
          standing.endedDay());
    }
  }

  /**
   * A figure on both sides.
   *
   * @param explained the difference by kind
   * @param holds whether the kinds explain all of it
   */
  record FigureMove(
      String measure,
      long here,
      long there,
      long difference,
      Map<String, Long> explained,
      boolean holds) {}
}
