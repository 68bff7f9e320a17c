/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.dunghan.api.measure.MeasureDescription;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Measures;

/**
 * What is needed to read figures, and to ask for them again.
 *
 * @param asOf the evening that was looked back from
 * @param comparisons what stands beside each figure, and of which days where rows are not by time
 */
record StatisticsHead(
    long generation,
    LocalDate asOf,
    Instant publishedAt,
    String measureVersion,
    Basis basis,
    LocalDate from,
    LocalDate to,
    List<String> by,
    @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ComparedDays> comparisons,
    List<MeasureDescription> measures) {

  static StatisticsHead of(Question question, Reading reading) {
    Days days = question.days();
    return new StatisticsHead(
        reading.generation(),
        days.asOf(),
        reading.freshness().publishedAt(),
        Measures.VERSION,
        question.basis(),
        days.from(),
        days.to(),
        question.by().stream().map(Dimension::id).toList(),
        days.comparisons().stream()
            .map(comparison -> ComparedDays.of(question, comparison))
            .toList(),
        question.measures().stream().map(MeasureDescription::of).toList());
  }

  /** The days that a comparison looks at. */
  record ComparedDays(String comparison, LocalDate from, LocalDate to) {
    static ComparedDays of(Question question, Comparison comparison) {
      Shift shift = question.shift(comparison);
      return new ComparedDays(
          comparison.id(), shift.first(question.days().from()), shift.last(question.days().to()));
    }
  }
}
