/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kim Long's published figures, through the whole program: files, job, warehouse, API. */
class SampleIT {
  private static final String KIM_LONG = "19774";

  @Test
  void givesWhatWasPublishedOfKimLong() {
    JsonNode row =
        figures(
            "cohort_received,cohort_online_share,cohort_on_time_share,cohort_overdue_share,"
                + "cohort_running_share,cohort_other_share",
            "");
    assertThat(row.at("/cohort_received/value").asLong()).isGreaterThan(3100);
    assertThat(row.at("/cohort_online_share/value").asDouble()).isBetween(0.945, 0.95);
    assertThat(row.at("/cohort_on_time_share/value").asDouble()).isBetween(0.92, 0.93);
    assertThat(row.at("/cohort_overdue_share/value").asDouble()).isBetween(0.023, 0.024);
    assertThat(row.at("/cohort_other_share/n").asLong()).isZero();
    assertThat(
            row.at("/cohort_on_time_share/n").asLong()
                + row.at("/cohort_overdue_share/n").asLong()
                + row.at("/cohort_running_share/n").asLong())
        .isEqualTo(row.at("/cohort_received/n").asLong());
  }

  @Test
  void givesTheDossiersInheritedFromTheFormerDistrict() {
    JsonNode row = figures("inherited,open", "&inherited=true");
    assertThat(row.at("/inherited/value").asLong()).isEqualTo(392);
    assertThat(row.at("/open/value").asLong()).isEqualTo(118);
  }

  @Test
  void equalsAnIndependentCountOverTheFiles() throws Exception {
    JsonNode counted = independentCount();
    JsonNode row = figures("cohort_received,cohort_online_share,cohort_on_time,cohort_overdue", "");
    assertThat(row.at("/cohort_received/n").asLong()).isEqualTo(counted.get("received").asLong());
    assertThat(row.at("/cohort_online_share/n").asLong()).isEqualTo(counted.get("online").asLong());
    assertThat(row.at("/cohort_on_time/n").asLong()).isEqualTo(counted.get("on_time").asLong());
    assertThat(row.at("/cohort_overdue/n").asLong()).isEqualTo(counted.get("overdue").asLong());
  }

  @Test
  void theFlowsOfAllDaysLeaveWhatIsOpenInEveryUnit() {
    JsonNode rows =
        SampleProgram.api()
            .json(
                "/api/v1/statistics?by=resolving_unit,channel&measures=carried_over,inherited,"
                    + "workload,resolved,withdrawn,discontinued,handed_over,open")
            .get("rows");
    assertThat(rows.size()).isGreaterThan(100);
    for (JsonNode row : rows) {
      long ended =
          count(row, "resolved")
              + count(row, "withdrawn")
              + count(row, "discontinued")
              + count(row, "handed_over");
      assertThat(count(row, "workload")).as(row.toString()).isEqualTo(ended + count(row, "open"));
    }
  }

  private static long count(JsonNode row, String measure) {
    return row.at("/" + measure + "/n").asLong();
  }

  private static JsonNode figures(String measures, String filter) {
    JsonNode answer =
        SampleProgram.api()
            .json(
                "/api/v1/statistics?from=2025-07-01&to=2025-08-25&unit="
                    + KIM_LONG
                    + "&measures="
                    + measures
                    + filter);
    assertThat(answer.get("rows").size()).isEqualTo(1);
    return answer.at("/rows/0");
  }

  private static JsonNode independentCount() throws IOException, InterruptedException {
    String address =
        "http://127.0.0.1:%d/?default_format=JSONEachRow&param_events=%s&param_procedures=%s"
            .formatted(
                RunningWarehouse.port(),
                parameter("events/*.csv.zst"),
                parameter("reference/procedure.csv"));
    try (InputStream query = SampleIT.class.getResourceAsStream("independent-count.sql")) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create(address))
              .POST(BodyPublishers.ofByteArray(query.readAllBytes()))
              .build();
      String row = HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
      return new JsonMapper().readTree(row);
    }
  }

  private static String parameter(String file) {
    return URLEncoder.encode(SampleProgram.SAMPLE + "/" + file, StandardCharsets.UTF_8);
  }
}
