/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import static java.util.stream.Collectors.toMap;
import static org.dunghan.api.statistics.Dimension.FIELD;
import static org.dunghan.api.statistics.Dimension.RESOLVING_UNIT;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dunghan.api.reference.ReferenceQueries;
import org.dunghan.api.request.Checksum;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.statistics.ResolvingCounts;
import org.dunghan.api.statistics.ResolvingCounts.Slice;
import org.dunghan.warehouse.measure.Measures;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Fills forms with counts, and holds them against each other and the period before. */
@Component
class FormReports {
  private final ResolvingCounts counts;
  private final ReferenceQueries reference;
  private final JsonMapper json;

  FormReports(ResolvingCounts counts, ReferenceQueries reference, JsonMapper json) {
    this.counts = counts;
    this.reference = reference;
    this.json = json;
  }

  FormReport report(FormQuestion question, Reading reading) {
    FormNames names = FormNames.of(reference, reading);
    Set<String> measures = measures(question.layout());
    Slice total = counts.count(measures, List.of(), question.asked(), reading).get(0);
    List<Slice> units =
        question.byUnit()
            ? counts.count(measures, List.of(RESOLVING_UNIT), question.asked(), reading)
            : List.of();
    List<FormLine> lines = lines(question, measures, units, total, names, reading);
    List<FormRow> rows = lines.stream().map(FormLine::row).toList();
    return new FormReport(
        reading.generation(),
        reading.asOf(),
        reading.freshness().publishedAt(),
        Measures.VERSION,
        FormReport.Form.of(question.layout()),
        question.unit().orElse(null),
        names.reporting(question.unit()),
        question.period(),
        question.byUnit() ? "unit" : "field",
        question.layout().columns(),
        question.layout().notComputable(),
        UnitChange.of(names.units(), question.unit(), question.period()),
        carriedOver(question, units, total, names, reading),
        SelfCheck.of(question.layout(), lines),
        rows,
        rows.size(),
        Checksum.of(json.writeValueAsBytes(rows)));
  }

  private List<FormLine> lines(
      FormQuestion question,
      Set<String> measures,
      List<Slice> units,
      Slice total,
      FormNames names,
      Reading reading) {
    FormLines lines = new FormLines(question.layout(), names);
    if (!question.byUnit()) {
      return lines.ofFields(
          counts.count(measures, List.of(FIELD), question.asked(), reading), total);
    }
    return lines.ofUnits(
        units,
        counts.count(measures, List.of(RESOLVING_UNIT, FIELD), question.asked(), reading),
        total);
  }

  /** Of all together, and where rows are by unit also of each that has any. */
  private List<CarriedOver> carriedOver(
      FormQuestion question, List<Slice> units, Slice total, FormNames names, Reading reading) {
    List<String> open = List.of(CarriedOver.OPEN);
    Slice before = counts.count(open, List.of(), question.askedBefore(), reading).get(0);
    List<CarriedOver> all = new ArrayList<>();
    if (question.byUnit()) {
      Map<String, Long> byUnit =
          counts.count(open, List.of(RESOLVING_UNIT), question.askedBefore(), reading).stream()
              .collect(toMap(Slice::unit, slice -> slice.counts().get(CarriedOver.OPEN)));
      units.stream()
          .map(
              unit ->
                  CarriedOver.of(
                      Optional.of(unit.unit()),
                      names,
                      question.period(),
                      unit.counts(),
                      byUnit.getOrDefault(unit.unit(), 0L)))
          .filter(unit -> unit.fromEarlierPeriods() != 0 || unit.openBefore() != 0)
          .forEach(all::add);
    }
    all.add(
        CarriedOver.of(
            Optional.empty(),
            names,
            question.period(),
            total.counts(),
            before.counts().get(CarriedOver.OPEN)));
    return all;
  }

  private static Set<String> measures(Layout layout) {
    Set<String> measures = new LinkedHashSet<>(layout.measures());
    Stream.of(CarriedOver.CARRIED_OVER, CarriedOver.INHERITED).forEach(measures::add);
    return measures;
  }
}
