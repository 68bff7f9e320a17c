/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLimitsIT {
  private static RunningApi api;

  @BeforeAll
  static void start() {
    assertThat(SlowWarehouse.API.get("/api/v1/publications").statusCode()).isEqualTo(200);
    api =
        RunningWarehouse.programOn(
            SlowWarehouse.DATABASE,
            "--dunghan.queries.seconds=1",
            "--dunghan.queries.export-seconds=2");
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "?from=2025-07-01",
        "?from=2025-07-01&format=csv",
        "?from=2025-07-01&format=xlsx",
        "?from=2025-07-01&format=parquet"
      })
  void whatTakesTooLongIsAProblemThatSaysToAskForLess(String question) {
    HttpResponse<String> answer = api.get("/api/v1/bottlenecks" + question);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(504);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .isEqualTo(
            """
            {"title":"Gateway Timeout","status":504,"detail":"This takes the warehouse longer than it\
             may (DUNGHAN_QUERY_SECONDS, of files DUNGHAN_EXPORT_SECONDS): ask for less, such as fewer\
             days, one unit or fewer dimensions.","instance":"/api/v1/bottlenecks"}""");
    assertThat(SlowWarehouse.working()).isEmpty();
  }
}
