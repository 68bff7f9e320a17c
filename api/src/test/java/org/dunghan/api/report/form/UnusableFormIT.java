/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusableFormIT {
  private static final RunningApi API = RunningApi.onTheCases();

  @Test
  void isAProblemThatSaysWhatToSend() {
    HttpResponse<String> answer = API.get("/api/v1/reports/form-06?period=2025-Q5");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"title":"Bad Request","status":400,"detail":"period: there is no 2025-Q5; send a year,\
             half-year, quarter or month, as in 2025, 2025-H1, 2025-Q3 or 2025-07.",\
            "instance":"/api/v1/reports/form-06"}""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "form-06 | period: send either its name, as in period=2025-Q3, or both its days",
        "form-06?from=2025-07-01 | period: send either its name",
        "form-06?period=2025-07&to=2025-07-14 | period: send either its name",
        "form-06?from=2025-07-09&to=2025-07-08 | from: 2025-07-09 is after 2025-07-08, the last day",
        "form-06?from=2025-07-28&to=2025-08-08 | from: the period begins on 2025-07-28, after 2025-07-27, the last day that generation 2 covers",
        "form-06?period=2025-Q4 | period: the period begins on 2025-09-15, after 2025-07-27",
        "form-06?period=1925 | period: there is no 1925",
        "form-06?period=2025-13 | period: there is no 2025-13",
        "form-06?period=2025-07&unit=1 | unit: there is no 1; GET /api/v1/units lists the codes",
        "form-06?period=2025-07&unit=19774,19777 | unit: send one code, or none for the city",
        "form-06?period=2025-07&by=ward | by: there is no ward; there are field, unit",
        "form-06?period=2025-07&format=pdf | format: there is no pdf; there are json, csv, xlsx, html",
        "form-06?period=2025-07&bom=yes | bom: there is no yes; there are true, false",
        "form-06?period=2025-07&ward=1 | There is no parameter ward; there are period, from, to, unit",
        "form-06?period=2025-07&generation=9 | generation: there is no 9",
        "form-08?period=2025-07 | reports: there is no form-08; there are form-06, form-07a",
      })
  void namesWhatIsValid(String question, String detail) {
    HttpResponse<String> answer = API.get("/api/v1/reports/" + question);
    assertThat(answer.body()).contains(detail);
    assertThat(answer.statusCode()).isEqualTo(400);
  }
}
