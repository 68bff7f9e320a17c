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

/** In the week from 7 July two weekdays are off and the Saturday is worked. */
class BacklogDaysIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String QUESTION = "/api/v1/statistics?measures=backlog_days&unit=19789";

  @ParameterizedTest
  @CsvSource({
    "2025-07-07, 2025-07-13, 4",
    // Cut to the days asked for: Thursday, Friday; then with the Saturday.
    "2025-07-10, 2025-07-11, 2",
    "2025-07-10, 2025-07-12, 3",
    "2025-06-30, 2025-07-13, 9",
  })
  void isWhatIsOpenAtThePaceOfTheWorkingDays(String from, String to, int workingDays) {
    JsonNode figure = rows("&from=" + from + "&to=" + to).at("/0/backlog_days");
    assertThat(figure.get("n").longValue()).isEqualTo(78);
    assertThat(figure.get("N").longValue()).isEqualTo(116);
    assertThat(figure.get("value").doubleValue()).isEqualTo(workingDays * 78.0 / 116);
  }

  @Test
  void countsTheWorkingDaysOfEachPeriodAndIsNothingWhereNothingWasResolved() {
    assertThat(rows("&by=week,unit&from=2025-07-01&to=2025-07-13").toString())
        .isEqualTo(
            """
            [{"week":"2025-07-01","unit":"19789","backlog_days":{"value":null,"n":60,"N":0}},\
            {"week":"2025-07-07","unit":"19789","backlog_days":{"value":%s,"n":78,"N":116}}]"""
                .formatted(4 * 78.0 / 116));
  }

  private static JsonNode rows(String question) {
    return API.json(QUESTION + question).get("rows");
  }
}
