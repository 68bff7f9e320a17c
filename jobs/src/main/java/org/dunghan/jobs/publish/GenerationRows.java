/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.publish;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** How a generation is read from the warehouse. */
final class GenerationRows {
  static final String COLUMNS =
      """
      generation, as_of, arrayStringConcat(layers, ' ') AS layer_numbers,
      arrayStringConcat(runs, ' ') AS run_numbers, reference_version, state, known_at, code_version
      """;

  private GenerationRows() {}

  static Generation read(ResultSet row) throws SQLException {
    return new Generation(
        row.getInt("generation"),
        row.getObject("as_of", LocalDate.class),
        numbers(row.getString("layer_numbers")),
        sorted(numbers(row.getString("run_numbers"))),
        row.getInt("reference_version"),
        row.getString("state"),
        Optional.ofNullable(row.getObject("known_at", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        row.getString("code_version"));
  }

  private static List<Integer> numbers(String joined) {
    return Arrays.stream(joined.split(" "))
        .filter(number -> !number.isEmpty())
        .map(Integer::valueOf)
        .toList();
  }

  private static SortedSet<Integer> sorted(List<Integer> numbers) {
    return new TreeSet<>(numbers);
  }
}
