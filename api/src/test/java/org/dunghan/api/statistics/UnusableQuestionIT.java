/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusableQuestionIT {
  private static final RunningApi API = RunningApi.onTheCases();

  @Test
  void isAProblemThatSaysWhatToSend() {
    HttpResponse<String> answer = API.get("/api/v1/statistics?measures=received&from=07/2025");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"title":"Bad Request","status":400,"detail":"from: 07/2025 is no date from 1970-01-02\
             to 2149-06-06; send one as in from=2025-07-01.","instance":"/api/v1/statistics"}""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by=unit | measures: send at least one, as in measures=received,on_time_rate",
        "measures=on_time | measures: there is no on_time; there are received, received_online",
        "measures=received,cohort_received | received are of the basis PERIOD, cohort_received of",
        "measures=received&basis=cohort | basis: the measures are of the basis PERIOD, not cohort",
        "measures=inherited&by=inherited | ask twice, with inherited=true and with inherited=false",
        "measures=received&by=ward | by: there is no ward; there are unit, receiving_unit",
        "measures=received&by=day,week | by: send only one of day, week, month, quarter, year, report_month",
        "measures=received&ward=1 | There is no parameter ward; there are measures, basis, by, from, to",
        "measures=received&unit=1,19774 | unit: there is no 1; GET /api/v1/units lists the codes",
        "measures=received&procedure=9 | procedure: there is no 9; GET /api/v1/procedures lists",
        "measures=received&field=TAX | field: there is no TAX; GET /api/v1/fields lists the codes",
        "measures=received&channel=online | there are ONLINE, IN_PERSON, POST, UNKNOWN",
        "measures=received&inherited=yes | inherited: there is no yes; there are true, false",
        "measures=received&from=2025-07-09&to=2025-07-08 | from: 2025-07-09 is after 2025-07-08",
        "measures=received&from=2025-08-01 | 2025-07-27, the last day asked for that generation 2",
        "measures=received&to=2025-02-30 | send one as in to=2025-07-01",
        "measures=received&as_of=1066-10-14 | as_of: 1066-10-14 is no date from 1970-01-02",
        "measures=received&generation=9 | generation: there is no 9, or it is kept no longer; the current one is 2, and",
        "measures=received&generation=1&generation=2 | generation: send one number, not 2",
        "measures=received&generation=x | generation: there is no x, or it is kept no longer; the current one is 2",
        "measures=received&to=2025-07-01,2025-07-02 | to: send one date, not 2",
      })
  void namesWhatIsValid(String question, String detail) {
    HttpResponse<String> answer = API.get("/api/v1/statistics?" + question);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(detail);
  }

  @Test
  void textThatLooksLikeSqlIsATextLikeAnyOther() {
    HttpResponse<String> answer =
        API.get("/api/v1/statistics?measures=received&unit=%27)%20OR%201=1%20--%20:to%20%3F");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("unit: there is no ') OR 1=1 -- :to ?; GET /api/v1/units");
  }
}
