/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.dunghan.api.report.ReportCases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusableIndexIT {
  private static final RunningApi API = ReportCases.API;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "index-766 | period: send either its name",
        "index-766?period=2025-8 | period: there is no 2025-8",
        "index-766?period=2025-08 | period: the period begins on 2025-08-01, after 2025-07-31",
        "index-766?from=2025-07-09&to=2025-07-08 | from: 2025-07-09 is after 2025-07-08",
        "index-766?period=2025-07&unit=1 | unit: there is no 1",
        "index-766?period=2025-07&format=csv | There is no parameter format",
      })
  void namesWhatIsValid(String question, String detail) {
    HttpResponse<String> answer = API.get("/api/v1/reports/" + question);
    assertThat(answer.body()).contains(detail);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }
}
