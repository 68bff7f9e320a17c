/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AuditLogIT {
  private static final JsonMapper JSON = new JsonMapper();
  private static final RunningApi API = RunningApi.onTheCases();

  @Test
  void namesWhoTookRowsOutOfTheHouse() throws IOException {
    API.as("analyst").get("/api/v1/statistics?measures=received&format=csv");

    JsonNode last = lines().get(lines().size() - 1);
    assertThat(last.get("name").stringValue()).isEqualTo("analyst");
    assertThat(last.get("method").stringValue()).isEqualTo("GET");
    assertThat(last.get("path").stringValue()).isEqualTo("/api/v1/statistics");
    assertThat(last.get("query").stringValue()).isEqualTo("measures=received&format=csv");
    assertThat(last.get("status").intValue()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "statistics?measures=received&",
        "trend?measure=received&",
        "dossiers?measure=received&",
        "backlog?",
        "bottlenecks?",
        "reports/form-06?period=2025-07&"
      })
  void missesNoFileBehindAnotherFormat(String question) {
    String first = "/api/v1/" + question + "format=json";
    assertThat(API.get(first).statusCode()).isEqualTo(200);
    assertThat(API.get(first + "&format=csv").statusCode()).isEqualTo(400);
  }

  @Test
  void knowsAnAddressHoweverItIsWritten() throws IOException {
    for (String path :
        List.of(
            "/api/v1/dossiers?measure=received",
            "/api/v1/%64ossiers?measure=received",
            "/api/v1/dossiers;a=b?measure=received",
            "/api/v1/workload/officers?unit=19774")) {
      int before = lines().size();
      API.get(path);
      assertThat(lines()).as(path).hasSize(before + 1);
    }
  }

  @Test
  void isSilentAboutSums() throws IOException {
    int before = lines().size();
    API.get("/api/v1/statistics?measures=received");
    assertThat(lines()).hasSize(before);
  }

  private static List<JsonNode> lines() throws IOException {
    Path log = API.part(AccessSettings.class).audit();
    return Files.exists(log)
        ? Files.readAllLines(log).stream().map(JSON::readTree).toList()
        : List.of();
  }
}
