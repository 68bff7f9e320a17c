/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dunghan.api.measure.MeasureDescription;
import org.dunghan.api.publication.Publication;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Measures;

/**
 * Figures, with all that is needed to read, check and ask for them again.
 *
 * @param asOf the evening that was looked back from
 * @param checksum SHA-256 of the array of rows, as it was sent
 */
record StatisticsAnswer(
    long generation,
    LocalDate asOf,
    Instant publishedAt,
    String measureVersion,
    Basis basis,
    LocalDate from,
    LocalDate to,
    List<String> by,
    List<MeasureDescription> measures,
    List<Map<String, Object>> rows,
    int rowCount,
    String checksum) {

  static StatisticsAnswer of(
      Question question, Publication pinned, List<Map<String, Object>> rows, String checksum) {
    return new StatisticsAnswer(
        pinned.generation(),
        question.asOf(),
        pinned.publishedAt(),
        Measures.VERSION,
        question.basis(),
        question.from(),
        question.to(),
        question.by().stream().map(Dimension::id).toList(),
        question.measures().stream().map(MeasureDescription::of).toList(),
        rows,
        rows.size(),
        checksum);
  }
}
