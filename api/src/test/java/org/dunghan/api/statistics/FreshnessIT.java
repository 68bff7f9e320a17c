/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
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
