/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What became of the seven dossiers accepted in July; the inherited one is of no cohort. */
class CohortIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String JULY = "/api/v1/statistics?from=2025-07-01&measures=";

  @ParameterizedTest
  @CsvSource({
    "2025-07-27, 7, 2, 2, 2, 1",
    // Without those accepted later; D3 is late on the 5th.
    "2025-07-04, 4, 2, 0, 2, 0",
    "2025-07-05, 4, 2, 1, 1, 0",
    "2025-07-01, 2, 0, 0, 2, 0",
  })
  void countsAsOfTheEveningOfADay(
      String asOf, int received, int onTime, int overdue, int running, int other) {
    JsonNode row =
        row(
            "cohort_received,cohort_on_time,cohort_overdue,cohort_running,cohort_other&as_of="
                + asOf);
    assertThat(row.properties().stream().map(cell -> cell.getValue().get("n").intValue()))
        .containsExactly(received, onTime, overdue, running, other);
  }

  @Test
  void dividesByAllThatWereReceived() {
    JsonNode row =
        row(
            "cohort_online_share,cohort_on_time_share,cohort_overdue_share,cohort_running_share,"
                + "cohort_other_share&unit=19774");
    assertThat(row.toString())
        .isEqualTo(
            """
            {"cohort_online_share":{"value":0.75,"n":3,"N":4},\
            "cohort_on_time_share":{"value":0.5,"n":2,"N":4},\
            "cohort_overdue_share":{"value":0.5,"n":2,"N":4},\
            "cohort_running_share":{"value":0.0,"n":0,"N":4},\
            "cohort_other_share":{"value":0.0,"n":0,"N":4}}""");
  }

  @Test
  void looksBackOnAShorterCohortFromALaterEvening() {
    JsonNode row = row("cohort_received,cohort_overdue&to=2025-07-02&as_of=2025-07-27");
    assertThat(row.toString())
        .isEqualTo(
            """
            {"cohort_received":{"value":3,"n":3,"N":null},\
            "cohort_overdue":{"value":1,"n":1,"N":null}}""");
  }

  private static JsonNode row(String question) {
    return API.json(JULY + question).get("rows").get(0);
  }
}
