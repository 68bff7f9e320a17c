/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class BottleneckIT {
  private static final String SUMMER = "&from=2025-07-01&to=2025-08-20";

  @Test
  void handsOffAreThoseOfTheDossiers() {
    long counted =
        Loaded.SAMPLE
            .json("/api/v1/statistics?measures=handoffs" + SUMMER)
            .at("/rows/0/handoffs/value")
            .longValue();
    for (String by : List.of("to_holder", "from_holder,to_holder", "procedure", "field")) {
      List<JsonNode> rows = rows("by=" + by + SUMMER);
      assertThat(rows.stream().mapToLong(row -> row.get("handoffs").longValue()).sum())
          .as(by)
          .isEqualTo(counted);
      assertThat(rows.stream().mapToDouble(BottleneckIT::share).sum()).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  void whatWasHandedOffHasMovedOnOrWaits() {
    List<JsonNode> all = rows("by=to_holder&to=2025-08-20");
    for (JsonNode row : all) {
      assertThat(row.get("ended").longValue() + row.get("waiting").longValue())
          .as(row.toString())
          .isEqualTo(row.get("handoffs").longValue());
    }
  }

  @Test
  void whatStillWaitsCountsWithItsDaysSoFarAndWhatEndedDoesNot() {
    List<JsonNode> rows = rows("by=from_holder,to_holder,procedure" + SUMMER);
    assertThat(rows).anyMatch(row -> row.get("days_so_far").longValue() > 0);
    for (JsonNode row : rows) {
      long open = row.get("days_so_far").longValue();
      assertThat(open).as(row.toString()).isBetween(0L, row.get("waiting_days").longValue());
      assertThat(row.get("waiting").longValue()).isGreaterThanOrEqualTo(Math.min(open, 1));
    }
  }

  @Test
  void theLongestWaitsComeFirstAndHalfAreNotLongerThanTheMedian() {
    List<JsonNode> rows = rows("by=to_holder" + SUMMER);
    assertThat(rows).extracting(row -> -row.get("waiting_days").longValue()).isSorted();
    assertThat(rows)
        .allSatisfy(
            row ->
                assertThat(row.get("median_days").longValue())
                    .isLessThanOrEqualTo(row.get("p90_days").longValue()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by=desk | by: there is no desk; there are from_holder, to_holder, procedure, field.",
        "to_holder=nobody | to_holder: there is no nobody; GET /api/v1/units lists the codes.",
        "from=2026-01-01 | from: 2026-01-01 is after 2025-08-25",
        "colour=red | There is no parameter colour",
      })
  void whatCannotBeAnsweredIsAProblem(String question, String detail) {
    var answer = Loaded.SAMPLE.get("/api/v1/bottlenecks?" + question);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(detail);
  }

  private static double share(JsonNode row) {
    return row.get("share_of_waiting_days").doubleValue();
  }

  private static List<JsonNode> rows(String question) {
    return List.copyOf(Loaded.SAMPLE.json("/api/v1/bottlenecks?" + question).get("rows").values());
  }
}
