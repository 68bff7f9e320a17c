/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusableFindingIT {
  private static final RunningApi API = FindingCases.API;
  private static final String FINDINGS = "/api/v1/quality/findings";

  @Test
  void isAProblemThatSaysWhatToSend() {
    HttpResponse<String> answer = API.get(FINDINGS + "?by=ward");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"title":"Bad Request","status":400,"detail":"by: there is no ward; there are unit.",\
            "instance":"/api/v1/quality/findings"}""");
  }

  @Test
  void isNotFoundWhereThereIsNoSuchFinding() {
    HttpResponse<String> answer = API.get(FINDINGS + "/LATE");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains(
            "\"detail\":\"There is no finding LATE; there are ACCEPTANCE_MISSING, ACCEPTED_AFTER")
        .contains("\"instance\":\"/api/v1/quality/findings/LATE\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "?finding=LATE | finding: there is no LATE; there are ACCEPTANCE_MISSING, ACCEPTED_AFTER_END",
        "?unit=1,19774 | unit: there is no 1; GET /api/v1/units lists the codes",
        "?ward=1 | There is no parameter ward; there are by, unit, finding, from, to, generation.",
        "?from=07/2025 | from: 07/2025 is no date from 1970-01-02",
        "?from=2025-07-09&to=2025-07-08 | from: 2025-07-09 is after 2025-07-08",
        "?from=2025-08-11 | from: 2025-08-11 is after 2025-08-10, the last day asked for that",
        "/DUE_MISSING?by=unit | There is no parameter by; there are unit, from, to, limit, after, generation.",
        "/DUE_MISSING?limit=0 | limit: 0 is no whole number from 1 to 1000; send one as in limit=100",
        "/DUE_MISSING?limit=1001 | limit: 1001 is no whole number from 1 to 1000",
        "/DUE_MISSING?limit=1,2 | limit: 1,2 is no whole number from 1 to 1000",
        "/DUE_MISSING?limit=many | limit: many is no whole number from 1 to 1000",
        "/DUE_MISSING?after=D1 | after: D1 is no key of these rows; send the next of the page",
      })
  void namesWhatIsValid(String question, String detail) {
    HttpResponse<String> answer = API.get(FINDINGS + question);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(detail);
  }
}
