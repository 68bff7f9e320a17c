/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.scope.FactsQuery;
import org.dunghan.api.scope.Reading;

/**
 * Which open dossiers are asked for, once every word of it is known to be valid.
 *
 * @param filters values by column
 * @param within the most working days that are left; none for any number
 * @param page the most rows of a page; none where all come at once
 * @param limit the most rows wanted of all; none for all
 * @param after the last row that the caller has
 */
record LatenessQuestion(
    Map<String, List<String>> filters,
    Optional<Integer> within,
    Optional<Integer> page,
    Optional<Integer> limit,
    Optional<LatenessKey> after) {
  /** Older history tells of other people and other rules. */
  private static final int MONTHS_OF_HISTORY = 12;

  /** Dossiers that a history must have to be used by itself. */
  private static final int FEWEST = 30;

  /** Dossiers of the wider history that a narrower one is filled up by. */
  private static final int PRIOR = 10;

  /** One row more than a page has, so that a full page that is the last one says so. */
  FactsQuery query(Reading reading) {
    Map<String, Object> parameters = new LinkedHashMap<>(filters);
    parameters.put("as_of", reading.asOf().toString());
    parameters.put("history_from", historyFrom(reading).toString());
    parameters.put("fewest", FEWEST);
    parameters.put("prior", PRIOR);
    parameters.put("limit", page.map(rows -> rows + 1).or(() -> limit).orElse(Integer.MAX_VALUE));
    within.ifPresent(days -> parameters.put("within", days));
    after.ifPresent(key -> parameters.putAll(key.parameters()));
    return FactsQuery.of(
        LatenessSql.rows(filters.keySet(), within.isPresent(), after.isPresent()),
        reading,
        parameters);
  }

  private static LocalDate historyFrom(Reading reading) {
    return reading.asOf().plusDays(1).minusMonths(MONTHS_OF_HISTORY);
  }

  /** What tells the rows of an answer from those of any other. */
  static String rows(Map<String, List<String>> filters, Optional<Integer> within, Reading reading) {
    return String.join(
        " ",
        Long.toString(reading.generation()),
        reading.scope().id(),
        filters.toString(),
        within.toString());
  }

  Head head(Reading reading) {
    return new Head(
        reading.generation(),
        reading.asOf(),
        reading.freshness().publishedAt(),
        within.orElse(null),
        new History(historyFrom(reading), reading.asOf(), FEWEST, PRIOR));
  }

  /** What is needed to read the rows, and to ask for them again. */
  record Head(
      long generation, LocalDate asOf, Instant publishedAt, Integer within, History history) {}

  /**
   * What chances rest on.
   *
   * @param from the first due date
   * @param fewest dossiers alike that are used by themselves
   * @param prior dossiers of the next wider history that are added
   */
  record History(LocalDate from, LocalDate to, int fewest, int prior) {}
}
