/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The 8th and 9th of July are days off, the 12th, a Saturday, is worked. */
class CompletenessIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String PATH = "/api/v1/quality/completeness";

  @Test
  void daysWithoutDataAreNamedAndNotTakenForZero() {
    JsonNode answer = API.json(PATH + "?from=2025-07-01&to=2025-07-04");
    JsonNode kimLong = unit(answer, "19774");
    assertThat(kimLong.toString())
        .isEqualTo(
            """
            {"unit":"19774","working_days":4,"days_with_data":3,"last_day":"2025-07-03",\
            "days_without_data":["2025-07-04"]}""");
    assertThat(unit(answer, "19777").toString())
        .isEqualTo(
            """
            {"unit":"19777","working_days":4,"days_with_data":0,"last_day":null,\
            "days_without_data":["2025-07-01","2025-07-02","2025-07-03","2025-07-04"]}""");
  }

  @Test
  void onlyWorkingDaysAreExpected() {
    JsonNode answer = API.json(PATH + "?from=2025-07-07&to=2025-07-13");
    String expected = "[\"2025-07-07\",\"2025-07-10\",\"2025-07-11\",\"2025-07-12\"]";
    assertThat(answer.get("working_days").toString()).isEqualTo(expected);
    assertThat(unit(answer, "19777").get("days_without_data").toString()).isEqualTo(expected);
  }

  @Test
  void tooLongAPeriodIsAProblem() {
    assertThat(API.get(PATH + "?from=1980-01-01").body())
        .contains("from: send a day from 2015-07-27 to 2025-07-27.");
  }

  /** What an agency did for others is not seen, and no proof that it sent nothing. */
  @Test
  void aCouncilMemberIsToldOfTheOwnUnitOnly() {
    String question = PATH + "?from=2025-07-01&to=2025-07-25";
    JsonNode all = API.json(question);
    JsonNode own = API.as("council").json(question);
    assertThat(unit(all, "H57.LAND").get("working_days").asInt()).isPositive();
    assertThat(own.get("units").size()).isOne();
    assertThat(own.get("units").get(0)).isEqualTo(unit(all, "19774"));
    assertThat(own.get("working_days")).isEqualTo(all.get("working_days"));
  }

  private static JsonNode unit(JsonNode answer, String code) {
    return answer
        .get("units")
        .valueStream()
        .filter(unit -> unit.get("unit").stringValue().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
