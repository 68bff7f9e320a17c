/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultTest {
  private static final Result RESULT =
      new Result(
          new Machine("a processor", 2, 1L << 30, "Linux", "a Java"),
          Format.PARQUET,
          1_000_000,
          80L << 20,
          List.of(round(20, 10), round(9, 8), round(10, 4)),
          true,
          List.of(),
          List.of(new Increment(10_000, "2026-10-01", new Usage(5, 6, 7))),
          List.of(new ApiTimes("all wards", new Latency(3, 4, 5), new Latency(2, 3, 4))),
          List.of(new PageTimes("wards", PageTimes.Way.KEPT, 50, 700, 2, new Latency(6, 7, 8))));

  private static Round round(double ours, double rivals) {
    return new Round(
        new Usage(ours, ours, 1L << 30),
        new Usage(ours + 1, 2, 1L << 29),
        new Usage(rivals, rivals, 1L << 28),
        Map.of("1_reference", 0.5));
  }

  @Test
  void comparesTheMedianOfTheRounds() {
    assertThat(RESULT.ourSeconds()).isEqualTo(10);
    assertThat(RESULT.rivalSeconds()).isEqualTo(8);
    assertThat(Table.of(RESULT))
        .containsPattern("together +10\\.0 +12\\.0 +1536 +100,000")
        .containsPattern("DuckDB +8\\.0 +8\\.0 +256 +125,000")
        .containsPattern("ratio of wall +1\\.25")
        .containsPattern("wards +KEPT +50 +700 +2 +6\\.0 +7\\.0 +8\\.0");
  }

  @Test
  void saysNothingOfARivalThatDidNotRun() {
    Round alone =
        new Round(new Usage(20, 20, 1L << 30), new Usage(21, 2, 1L << 29), null, Map.of());
    Result result =
        new Result(
            RESULT.machine(),
            RESULT.format(),
            RESULT.events(),
            RESULT.bytes(),
            List.of(alone),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of());
    assertThat(Table.of(result))
        .containsPattern("together +20\\.0 +22\\.0 +1536 +50,000")
        .doesNotContain("DuckDB")
        .contains("not compared");
  }

  @Test
  void tellsWhatDiffersInsteadOfSayingThatAllIsEqual() {
    Result different =
        new Result(
            RESULT.machine(),
            RESULT.format(),
            RESULT.events(),
            RESULT.bytes(),
            RESULT.rounds(),
            true,
            List.of(new Difference("dossier", 2, List.of("a 1", "b -1"))),
            RESULT.increments(),
            RESULT.api(),
            RESULT.pages());

    assertThat(Table.of(RESULT)).contains("equal in every cell");
    assertThat(Table.of(different))
        .doesNotContain("equal in every cell")
        .contains("dossier differs in 2 rows, ex.\n  a 1\n  b -1");
  }

  @Test
  void isWrittenAsJsonWithAllRounds(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("result.json");
    RESULT.writeTo(file);

    JsonNode json = new ObjectMapper().readTree(file.toFile());
    assertThat(json.at("/rounds/1/rival/wall").asDouble()).isEqualTo(8);
    assertThat(json.at("/rounds/0/steps/1_reference").asDouble()).isEqualTo(0.5);
    assertThat(json.at("/increments/0/rows").asInt()).isEqualTo(10_000);
    assertThat(json.at("/api/0/engine/p95").asDouble()).isEqualTo(3);
  }

  @Test
  void takesTheValueOfTheRankForAQuantile() {
    long[] nanos = LongStream.rangeClosed(1, 200).map(millis -> millis * 1_000_000).toArray();

    assertThat(Latency.of(nanos)).isEqualTo(new Latency(100, 190, 198));
  }
}
