/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.time.Instant;
import java.time.LocalDate;
import org.dunghan.api.measure.MeasureDescription;
import org.dunghan.api.scope.Reading;
import org.dunghan.warehouse.measure.Measures;

/**
 * Which figure the rows are behind.
 *
 * @param asOf the evening that was looked back from
 * @param part which of its counts: n or N
 */
record BehindFigureHead(
    long generation,
    LocalDate asOf,
    Instant publishedAt,
    String measureVersion,
    LocalDate from,
    LocalDate to,
    MeasureDescription measure,
    String part) {
  static BehindFigureHead of(BehindFigure behind, Reading reading) {
    var days = behind.question().days();
    return new BehindFigureHead(
        reading.generation(),
        days.asOf(),
        reading.freshness().publishedAt(),
        Measures.VERSION,
        days.from(),
        days.to(),
        MeasureDescription.of(behind.measure()),
        behind.part().id());
  }
}
