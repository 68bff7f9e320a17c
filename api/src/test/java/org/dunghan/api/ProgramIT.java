/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class ProgramIT {
  private static final RunningApi API = RunningApi.onTheCases();

  @Test
  void anUnknownPathIsAProblem() {
    assertProblem(API.get("/api/v1/wards"), 404, "There is nothing at /api/v1/wards;");
  }

  @Test
  void aFormatThatIsNotSpokenIsAProblem() {
    assertProblem(
        API.get("/api/v1/units", "Accept", "text/csv"), 406, "Acceptable representations: [appl");
  }

  @Test
  void aMethodThatWritesIsAProblem() {
    assertProblem(API.post("/api/v1/units"), 405, "Method 'POST' is not supported.");
  }

  @Test
  void theDescriptionNamesEveryPathAndItsAnswers() {
    String description = API.get("/v3/api-docs").body();
    assertThat(description)
        .contains(
            "\"/api/v1/statistics\"",
            "\"/api/v1/measures\"",
            "\"/api/v1/units\"",
            "\"/api/v1/fields\"",
            "\"/api/v1/procedures\"",
            "\"/api/v1/publications\"",
            "\"/api/v1/dossiers\"",
            "\"/api/v1/dossiers/{code}\"",
            "\"/api/v1/reports/{form}\"",
            "\"/api/v1/reports/index-766\"",
            "\"/api/v1/reconciliations\"",
            "\"published_at\"")
        .doesNotContain("publishedAt");
  }

  @Test
  void theDashboardsAreServedBesideTheApi() {
    assertThat(API.get("/").body()).containsIgnoringCase("<!doctype html>");
    assertThat(API.get("/wards.html").body()).containsIgnoringCase("<!doctype html>");
  }

  @Test
  void aWebJarIsServedWithoutItsVersionAndNotSentAgain() {
    String script = "/webjars/echarts/echarts.esm.min.js";
    HttpResponse<String> first = API.get(script);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type")).hasValue("text/javascript");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(API.get(script, "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains(detail);
  }
}
