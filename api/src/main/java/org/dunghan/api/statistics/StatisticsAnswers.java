/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.util.Optional;
import org.dunghan.api.answer.Answer;
import org.dunghan.api.scope.Reading;

/** What is sent to a question. */
final class StatisticsAnswers {
  private StatisticsAnswers() {}

  /**
   * The figures, without small counts where anybody may see them.
   *
   * @throws org.dunghan.api.error.UnusableParameter when not everybody may ask that
   */
  static Answer of(Question question, Reading reading) {
    boolean isPublic = reading.scope().hidesSmallCounts();
    if (isPublic) {
      PublicView.require(question, reading);
    }
    Question read = isPublic ? PublicView.whole(question) : question;
    return new Answer(
        "statistics",
        question.days().asOf(),
        StatisticsQueries.rows(read, reading),
        StatisticsSql.columns(question),
        StatisticsHead.of(question, reading),
        new FigureRows(read)::read,
        question.measures(),
        isPublic ? Optional.of(rows -> PublicView.hide(question, rows)) : Optional.empty(),
        Optional.empty());
  }
}
