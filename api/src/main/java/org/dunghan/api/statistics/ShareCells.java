/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.dunghan.api.scope.Facts;
import org.dunghan.api.scope.Reading;
import org.springframework.stereotype.Component;

/** Counts the n and N of a share in the smallest cells that units can be compared by. */
@Component
public class ShareCells {
  private static final List<Dimension> BY =
      List.of(
          Dimension.RESOLVING_UNIT,
          Dimension.PROCEDURE,
          Dimension.FIELD,
          Dimension.CHANNEL,
          Dimension.INHERITED);

  private final Facts facts;
  private final StatisticsQueries queries;

  ShareCells(Facts facts, StatisticsQueries queries) {
    this.facts = facts;
    this.queries = queries;
  }

  /**
   * What was counted in a cell.
   *
   * @param unit that resolves
   * @param field of the procedure; empty of an unknown one
   */
  public record Cell(
      String unit,
      String procedure,
      String field,
      String channel,
      boolean inherited,
      long n,
      long total) {
    /** The dossiers that are in the denominator only. */
    public Cell others() {
      return new Cell(unit, procedure, field, channel, inherited, total - n, total);
    }
  }

  /** The cells of the question's one measure, which is a ratio of counts. */
  public List<Cell> count(Question question, Reading reading) {
    String id = question.measures().get(0).id();
    return facts
        .ask(StatisticsQueries.rows(question.by(BY), reading))
        .query((row, number) -> cell(id, row))
        .list();
  }

  private static Cell cell(String id, ResultSet row) throws SQLException {
    return new Cell(
        row.getString("resolving_unit"),
        row.getString("procedure"),
        row.getString("field"),
        row.getString("channel"),
        row.getBoolean("inherited"),
        row.getLong(id + "_n"),
        row.getLong(id + "_N"));
  }

  /** The same question of the period before, if there are data from its first day on. */
  public Optional<Question> before(Question question, Reading reading) {
    Days days = question.days();
    Shift shift = question.shift(Comparison.PREVIOUS_PERIOD);
    Days before =
        new Days(
            shift.first(days.from()),
            shift.last(days.to()),
            shift.last(days.to()),
            days.first(),
            List.of());
    return queries.firstDay(question.basis(), reading, days.to()).isAfter(before.from())
        ? Optional.empty()
        : Optional.of(question.of(before));
  }
}
