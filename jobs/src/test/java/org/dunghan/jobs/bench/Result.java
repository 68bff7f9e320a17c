/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * All that a run of the benchmark found.
 *
 * @param events rows of the history
 * @param bytes of its files
 * @param compared whether every cell of the two sides was held against the other
 * @param differences between the two sides; none when all cells are equal
 */
record Result(
    Machine machine,
    Format format,
    long events,
    long bytes,
    List<Round> rounds,
    boolean compared,
    List<Difference> differences,
    List<Increment> increments,
    List<ApiTimes> api,
    List<PageTimes> pages) {

  void writeTo(Path file) throws IOException {
    new ObjectMapper()
        .setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .enable(SerializationFeature.INDENT_OUTPUT)
        .writeValue(file.toFile(), this);
  }

  /** The middle one of the rounds; of an even number the lower of the two in the middle. */
  double median(ToDoubleFunction<Round> value) {
    double[] sorted = rounds.stream().mapToDouble(value).sorted().toArray();
    return sorted[(sorted.length - 1) / 2];
  }

  double ourSeconds() {
    return median(round -> round.load().wall());
  }

  boolean hasRival() {
    return rounds.get(0).rival() != null;
  }

  double rivalSeconds() {
    return median(round -> round.rival().wall());
  }
}
