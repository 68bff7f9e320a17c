/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AbsentWarehouseIT {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/statistics?measures=received",
        "/api/v1/units",
        "/api/v1/fields",
        "/api/v1/procedures",
      })
  void beforeTheFirstLoadEveryQuestionIsToldToLoad(String path) {
    HttpResponse<String> answer = OnNothing.API.get(path);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body())
        .contains("No generation is published yet: run bin/dunghan load, then ask again.");
  }

  @Test
  void beforeTheFirstLoadThereAreNoGenerations() {
    assertThat(OnNothing.API.get("/api/v1/publications").body()).isEqualTo("{\"publications\":[]}");
    assertThat(OnNothing.API.get("/actuator/health").statusCode()).isEqualTo(200);
  }

  @Test
  void startsWithoutTheEngineAndAnswersWhenItHasCome() throws Exception {
    try (var door = new Door();
        var api = RunningApi.on("jdbc:ch://127.0.0.1:" + door.port() + "/cases")) {
      assertThat(api.get("/actuator/health").statusCode()).isEqualTo(503);
      HttpResponse<String> answer = api.get("/api/v1/units");
      assertThat(answer.statusCode()).isEqualTo(503);
      assertThat(answer.body())
          .contains("The warehouse does not answer: start it with bin/dunghan engine")
          .doesNotContain("Exception", "SELECT");

      door.open(RunningWarehouse.port());
      assertThat(api.get("/api/v1/units").statusCode()).isEqualTo(200);

      door.shut();
      assertThat(api.get("/api/v1/units").statusCode()).isEqualTo(503);

      door.open(RunningWarehouse.port());
      assertThat(api.get("/api/v1/units").statusCode()).isEqualTo(200);
    }
  }

  private static final class OnNothing {
    private static final RunningApi API = RunningApi.on(RunningWarehouse.jdbcUrl("empty"));
  }
}
