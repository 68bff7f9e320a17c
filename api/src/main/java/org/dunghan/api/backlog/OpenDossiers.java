/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.backlog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.request.PageKey;
import org.dunghan.api.scope.FactsQuery;
import org.dunghan.api.scope.Reading;

/**
 * The tenures behind one count, the most urgent first.
 *
 * @param limit the most rows; of JSON those of a page
 * @param after the last row that the caller has
 */
record OpenDossiers(
    Backlog backlog, Count count, Optional<Integer> limit, Optional<List<String>> after) {

  FactsQuery query(Reading reading, boolean paged) {
    Map<String, Object> parameters = backlog.parameters(reading);
    parameters.put("known_until", reading.asOf().toString());
    parameters.put("limit", limit.map(most -> paged ? most + 1 : most).orElse(Integer.MAX_VALUE));
    after.ifPresent(
        key -> {
          for (int part = 0; part < OpenDossiersSql.KEY.size(); part++) {
            parameters.put("after_" + OpenDossiersSql.KEY.get(part), key.get(part));
          }
        });
    return FactsQuery.of(OpenDossiersSql.of(this), reading, parameters);
  }

  /** The key of the row that a result stands at. */
  String key(ResultSet row, Reading reading) throws SQLException {
    List<String> position = new ArrayList<>();
    for (String part : OpenDossiersSql.KEY) {
      position.add(row.getString(part));
    }
    return PageKey.text(position, rows(reading));
  }

  /**
   * Reads a key.
   *
   * @throws UnusableParameter when it is of other rows
   */
  List<String> key(String sent, Reading reading) {
    return PageKey.read(sent, rows(reading), OpenDossiersSql.PLACES)
        .orElseThrow(() -> PageKey.unusable(sent, reading.generation()));
  }

  /** What tells the rows of an answer from those of any other. */
  private String rows(Reading reading) {
    return String.join(
        " ",
        Long.toString(reading.generation()),
        reading.scope().id(),
        count.id(),
        backlog.parameters(reading).toString());
  }

  Head head(Reading reading) {
    return new Head(
        reading.generation(),
        reading.asOf(),
        reading.freshness().publishedAt(),
        count.id(),
        backlog.notMoving(),
        backlog.within());
  }

  /** What is needed to read the rows, and to ask for them again. */
  record Head(
      long generation,
      LocalDate asOf,
      Instant publishedAt,
      @JsonProperty("count") String counted,
      int notMoving,
      int within) {}
}
