/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.dunghan.api.report.ReportCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnusableListIT {
  private static final RunningApi API = ReportCases.API;
  private static final String PATH = "/api/v1/reconciliations?from=2025-07-01&to=2025-07-31";

  @Test
  void isAProblemThatSaysWhatToSend() {
    HttpResponse<String> answer = post(PATH, "");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"title":"Bad Request","status":400,"detail":"The body is empty; send CSV with the\
             column dossier_id and any of status, accepted_day, ended_day, due_day.",\
            "instance":"/api/v1/reconciliations"}""");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "dossier_id | The body has a header and no rows; send CSV with the column dossier_id",
        "dossier_id,applicant/1,N | The header has the column applicant; send only dossier_id, status",
        "dossier_id,status,/1,, | The header has the column without a name; send only",
        "dossier_id,status,status/1,, | The header has the column status twice; send it once.",
        "status,due_day/OPEN, | The header has no column dossier_id; send it first",
        "dossier_id,status/1,DONE | No row of the body can be used. Line 2: status: there is no DONE; there are OPEN, RESOLVED (or",
        "dossier_id,due_day/1,7.7.2025 | Line 2: due_day: 7.7.2025 is no date; send one as in 2025-07-01",
        "dossier_id,due_day/1,2025-02-30 | Line 2: due_day: 2025-02-30 is no date",
        "dossier_id,due_day/1,2025-07-01,3 | Line 2: has 3 values where the header has 2: check the",
        "dossier_id,status,ended_day/1,OPEN,2025-07-02 | status is OPEN, but ended_day is 2025-07-02",
        "dossier_id,status,ended_day/1,COMPLETED, | status is COMPLETED, but ended_day is empty: send the day, or no",
        "dossier_id/^1 | The body is no CSV: ",
      })
  void namesWhatIsWrong(String lines, String detail) {
    HttpResponse<String> answer = post(PATH, lines.replace('/', '\n').replace('^', '"'));
    assertThat(answer.body()).contains(detail);
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void aBodyThatIsNotUtf8IsAProblem() {
    HttpResponse<String> answer =
        API.post(PATH, "dossier_id\nDÀ\n".getBytes(ISO_8859_1), "Content-Type", "text/csv");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("The body is not in UTF-8; save it in that encoding");
  }

  @Test
  void tooManyRowsAreAProblem() {
    HttpResponse<String> answer = post(PATH, "dossier_id\n" + "1\n".repeat(200_001));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains(
            "\"detail\":\"The body has more than 200000 rows; send the list in parts, by unit or by"
                + " period.\"");
  }

  @Test
  void tooManyBytesAreAProblem() {
    String row = "x".repeat(1023) + "\n";
    HttpResponse<String> answer = post(PATH, "dossier_id\n" + row.repeat(32 * 1024));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
    assertThat(answer.body()).contains("The body has more than 32 MB; send the list in parts");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | period: send either its name, as in period=2025-Q3, or both its days",
        "?period=2025-Q4 | period: the period begins on 2025-09-15, after 2025-07-31",
        "?period=2025-07&unit=1 | unit: there is no 1; GET /api/v1/units lists the codes",
        "?period=2025-07&limit=0 | limit: 0 is no whole number from 1 to 200000",
        "?period=2025-07&format=csv | There is no parameter format",
      })
  void namesWhichParametersAreValid(String question, String detail) {
    HttpResponse<String> answer = post("/api/v1/reconciliations" + question, "dossier_id\n1\n");
    assertThat(answer.body()).contains(detail);
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void anotherKindOfBodyIsAProblem() {
    HttpResponse<String> answer =
        API.post(PATH, "{}".getBytes(UTF_8), "Content-Type", "application/json");
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
  }

  private static HttpResponse<String> post(String path, String list) {
    return API.post(path, list.getBytes(UTF_8), "Content-Type", "text/csv");
  }
}
