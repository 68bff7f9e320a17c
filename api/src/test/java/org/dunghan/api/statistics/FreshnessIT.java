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
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class FreshnessIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String QUESTION = "/api/v1/statistics?measures=received";

  @Test
  void isNotSentAgainWhileTheGenerationIsTheSame() {
    HttpResponse<String> again = API.get(QUESTION, "If-None-Match", tag(QUESTION));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statistics?measures=nope",
        "trend?measure=nope",
        "dossiers?measure=nope",
        "reports/form-06?period=nope",
        "reports/index-766?period=nope",
        "quality/findings?by=nope",
        "quality/completeness?from=nope",
        "units?nope=1",
        "fields?nope=1",
        "procedures?field=nope"
      })
  void isNotThatOfAProblem(String question) {
    HttpResponse<String> problem = API.get("/api/v1/" + question);
    assertThat(problem.statusCode()).as(problem.body()).isEqualTo(400);
    assertThat(problem.headers().firstValue("ETag")).isEmpty();
    assertThat(problem.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
  }

  /** A tag names no path. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "statistics",
        "lateness",
        "reports/form-06",
        "reports/index-766",
        "quality/findings",
        "quality/completeness",
        "units",
        "fields",
        "procedures",
        "dossiers/D1"
      })
  void makesNoUnusableQuestionGood(String path) {
    String tag = tag("/api/v1/dossiers?measure=received");
    HttpResponse<String> problem =
        API.get("/api/v1/" + path + "?measure=received", "If-None-Match", tag);
    assertThat(problem.statusCode()).as(problem.body()).isEqualTo(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dossiers/D1?",
        "units?",
        "fields?",
        "procedures?field=LAND",
        "quality/completeness?from=2025-07-01",
        "reports/form-06?period=2025-07&format=html",
        "reports/index-766?period=2025-07",
        "trend?measure=received&format=csv",
        "statistics?measures=received&format=csv"
      })
  void isKnownAlsoOfWhatIsNotKept(String question) {
    String asked = "/api/v1/" + question;
    assertThat(API.get(asked, "If-None-Match", tag(asked)).statusCode()).isEqualTo(304);
  }

  @Test
  void ofADossierBelongsToThatOneOnly() {
    String tag = tag("/api/v1/dossiers/D1");
    assertThat(API.get("/api/v1/dossiers/D2", "If-None-Match", tag).statusCode()).isEqualTo(200);
    HttpResponse<String> none = API.get("/api/v1/dossiers/NONE", "If-None-Match", tag);
    assertThat(none.statusCode()).isEqualTo(404);
    assertThat(none.headers().firstValue("ETag")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"units", "quality/completeness?from=2025-07-01"})
  void belongsToOneScopeOnly(String question) {
    String asked = "/api/v1/" + question;
    HttpResponse<String> council = API.as("council").get(asked, "If-None-Match", tag(asked));
    assertThat(council.statusCode()).isEqualTo(200);
  }

  @Test
  void belongsToOneQuestionOnly() {
    HttpResponse<String> other = API.get(QUESTION + "&by=unit", "If-None-Match", tag(QUESTION));
    assertThat(other.statusCode()).isEqualTo(200);
  }

  @Test
  void namesTheGenerationAndTheMeasureVersion() {
    assertThat(tag(QUESTION)).startsWith("W/\"2-1-");
  }

  @Test
  void isThatOfTheGenerationAskedFor() {
    JsonNode answer = API.json(QUESTION + "&generation=3");
    assertThat(answer.get("generation").asInt()).isEqualTo(3);
    assertThat(answer.get("as_of").asString()).isEqualTo("2025-07-10");
    assertThat(tag(QUESTION + "&generation=3")).startsWith("W/\"3-1-");
  }

  @Test
  void isCompressed() {
    HttpResponse<String> answer = API.get("/api/v1/measures", "Accept-Encoding", "gzip");
    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
  }

  private static String tag(String question) {
    return API.get(question).headers().firstValue("ETag").orElseThrow();
  }
}
