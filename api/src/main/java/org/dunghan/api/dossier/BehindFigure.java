/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.dunghan.api.scope.Reading;
import org.dunghan.api.statistics.Question;
import org.dunghan.warehouse.measure.Measure;

/**
 * Which dossiers are asked for, once every word of it is known to be valid.
 *
 * @param question the one figure
 * @param part which of its counts
 * @param page the most rows of a page; none where all come at once
 * @param limit the most rows wanted of all; none for all
 * @param after the last row that the caller has
 */
record BehindFigure(
    Question question,
    FigurePart part,
    Optional<Integer> page,
    Optional<Integer> limit,
    Optional<RowKey> after) {
  Measure measure() {
    return question.measures().get(0);
  }

  /** The key of the row that a result stands at. */
  String key(ResultSet row, Reading reading) throws SQLException {
    return RowKey.of(row).text(rows(question, part, reading));
  }

  /** What tells the rows of an answer from those of any other. */
  static String rows(Question question, FigurePart part, Reading reading) {
    return String.join(
        " ",
        Long.toString(reading.generation()),
        reading.scope().id(),
        question.measures().get(0).id(),
        part.id(),
        question.parameters().toString());
  }
}
