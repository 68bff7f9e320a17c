/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static java.util.stream.Collectors.summarizingDouble;

import java.text.Collator;
import java.util.Collection;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.comparison.ComparisonAnswer.Counted;
import org.dunghan.api.comparison.ComparisonAnswer.FunnelOfAll;
import org.dunghan.api.comparison.ComparisonAnswer.Period;
import org.dunghan.api.comparison.ComparisonAnswer.Row;
import org.dunghan.api.comparison.ComparisonAnswer.Whole;
import org.dunghan.api.measure.MeasureDescription;
import org.dunghan.api.reference.Unit;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.statistics.Dimension;
import org.dunghan.api.statistics.Question;
import org.dunghan.api.statistics.ShareCells.Cell;
import org.dunghan.warehouse.measure.Better;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.stereotype.Component;

/** Holds units against all units, or against those of their group. */
@Component
class FairComparison {
  private final AllUnits all;

  FairComparison(AllUnits all) {
    this.all = all;
  }

  /** The reader's units, in the order of their names: a comparison is no league table. */
  ComparisonAnswer answer(Question question, Reading reading) {
    Measure measure = question.measures().get(0);
    boolean countsN = measure.better() == Better.LOWER;
    Peers peers =
        new Peers(
            all.units(question, reading),
            question.filters().getOrDefault(Dimension.UNIT_GROUP, List.of()));
    Map<String, List<Cell>> now = all.cells(question, reading);
    Optional<Question> before = all.before(question, reading);
    Optional<Map<String, List<Cell>>> earlier =
        before.map(earlierDays -> all.cells(earlierDays, reading));
    Optional<Reference> reference =
        reading.scope().seesAll() || peers.hideEachOther(now)
            ? Reference.of(peers.cells(now), countsN)
            : Optional.empty();
    List<Row> rows =
        peers.units().stream()
            .filter(unit -> reading.scope().sees(unit.code()))
            .sorted(byName())
            .map(
                unit ->
                    new ComparedUnit(
                            unit,
                            share(now, unit),
                            earlier.map(counted -> share(counted, unit)),
                            reference)
                        .row(countsN))
            .toList();
    return answer(question, reading, before, reference.map(whole -> whole(whole, countsN)), rows);
  }

  private static ComparisonAnswer answer(
      Question question,
      Reading reading,
      Optional<Question> before,
      Optional<Whole> whole,
      List<Row> rows) {
    return new ComparisonAnswer(
        reading.generation(),
        reading.asOf(),
        reading.freshness().publishedAt(),
        Measures.VERSION,
        question.days().from(),
        question.days().to(),
        before.map(FairComparison::period).orElse(null),
        MeasureDescription.of(question.measures().get(0)),
        whole.orElse(null),
        rows,
        rows.size());
  }

  private static Comparator<Unit> byName() {
    Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
    return Comparator.comparing(Unit::nameVi, vietnamese).thenComparing(Unit::code);
  }

  private static Share share(Map<String, List<Cell>> counted, Unit unit) {
    return Share.of(counted.getOrDefault(unit.code(), List.of()));
  }

  private static Period period(Question question) {
    return new Period(question.days().from(), question.days().to());
  }

  private static Whole whole(Reference reference, boolean countsN) {
    Share share = reference.share();
    DoubleSummaryStatistics totals =
        sizes(
            reference.unwanted().values().stream()
                .map(cells -> (double) Share.of(cells).total())
                .toList());
    DoubleSummaryStatistics expected =
        sizes(reference.unwanted().values().stream().map(reference.mix()::expected).toList());
    return new Whole(
        reference.unwanted().size(),
        share.n(),
        share.total(),
        share.value(),
        countsN ? Counted.N : Counted.NOT_N,
        reference.unwantedOfAll().n(),
        CaseMix.FEWEST_OF_GROUP,
        reference.mix().groups(),
        drawn(reference.shares(), totals),
        reference.ratios().map(funnel -> drawn(funnel, expected)).orElse(null));
  }

  private static DoubleSummaryStatistics sizes(Collection<Double> sizes) {
    return sizes.stream().collect(summarizingDouble(size -> size));
  }

  private static FunnelOfAll drawn(Funnel funnel, DoubleSummaryStatistics sizes) {
    return new FunnelOfAll(
        funnel.target(),
        funnel.dispersion().phi(),
        funnel.dispersion().tauSquared(),
        Curve.of(funnel, sizes.getMin(), sizes.getMax()));
  }
}
