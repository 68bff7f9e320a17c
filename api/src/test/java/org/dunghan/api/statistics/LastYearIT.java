/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Published;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A ward that received 3 dossiers in July 2024, of which 1 of 2 was late, and 5 a year later. */
class LastYearIT {
  private static final String UNIT = "19774";
  private static final String PROCEDURE = "1.001193";
  private static final String QUESTION =
      "/api/v1/statistics?measures=received,on_time_rate&compare=last_year";

  private static RunningApi api;

  @BeforeAll
  static void start() {
    api = RunningWarehouse.filled("last_year", LastYearIT::insert);
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  private static void insert(Rows rows) throws SQLException {
    Published published = Published.until("2025-07-31", rows);
    published.unit(UNIT, "Phường Kim Long", "WARD", "2024-01-01");
    published.procedure(PROCEDURE, "JUSTICE");
    published.day("2024-05-31", UNIT, PROCEDURE, Map.of("received", 10));
    published.day("2024-07-10", UNIT, PROCEDURE, Map.of("received", 3));
    published.day("2024-07-31", UNIT, PROCEDURE, Map.of("resolved_early", 1, "resolved_late", 1));
    published.day("2024-08-01", UNIT, PROCEDURE, Map.of("received", 40));
    published.day("2025-07-10", UNIT, PROCEDURE, Map.of("received", 5, "resolved_early", 2));
  }

  @Test
  void theSameDaysOfTheYearBeforeStandBeside() {
    JsonNode answer = api.json(QUESTION + "&from=2025-07-01&to=2025-07-31");
    assertThat(answer.at("/comparisons/0").toString())
        .isEqualTo("{\"comparison\":\"last_year\",\"from\":\"2024-07-01\",\"to\":\"2024-07-31\"}");
    JsonNode row = answer.at("/rows/0");
    assertThat(row.at("/received/value").intValue()).isEqualTo(5);
    assertThat(row.at("/received/last_year/value").intValue()).isEqualTo(3);
    assertThat(row.at("/on_time_rate/value").doubleValue()).isEqualTo(1);
    assertThat(row.at("/on_time_rate/last_year").toString())
        .isEqualTo("{\"value\":0.5,\"n\":1,\"N\":2}");
  }

  @Test
  void eachMonthHasTheOneOfTheYearBefore() {
    List<JsonNode> months =
        List.copyOf(api.json(QUESTION + "&by=month&from=2025-06-01").get("rows").values());
    JsonNode july = months.get(months.size() - 1);
    assertThat(july.get("month").stringValue()).isEqualTo("2025-07-01");
    assertThat(july.at("/received/last_year/value").intValue()).isEqualTo(3);
  }
}
