/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Three units in July: one received 50, one 12, one 3. */
class SmallCountsIT {
  private static final RunningApi PROGRAM =
      RunningWarehouse.filled(
          "small_counts", SmallCountsIT::insert, "--dunghan.access.public-view=true");
  private static final RunningApi ANYBODY = PROGRAM.asNobody();
  private static final String JULY = "/api/v1/statistics?from=2025-07-01&to=2025-07-31&";

  private static void insert(Rows rows) throws SQLException {
    rows.insert(
        "publication",
        Map.of(
            "generation",
            1,
            "as_of",
            "2025-07-31",
            "layers",
            List.of(1),
            "reference_version",
            1,
            "state",
            "PUBLISHED",
            "published_at",
            "2025-08-01 01:02:03.004"));
    received(rows, "19774", "ONLINE", 20);
    received(rows, "19774", "IN_PERSON", 30);
    received(rows, "19777", "IN_PERSON", 3);
    received(rows, "19789", "IN_PERSON", 12);
  }

  private static void received(Rows rows, String unit, String channel, int dossiers)
      throws SQLException {
    rows.insert(
        "procedure_day",
        Map.of(
            "layer",
            1,
            "day",
            "2025-07-08",
            "receiving_unit",
            unit,
            "resolving_unit",
            unit,
            "channel",
            channel,
            "received",
            dossiers));
  }

  @AfterAll
  static void stop() {
    PROGRAM.close();
  }

  @Test
  void areNotSentAndNeitherIsWhatWouldGiveThemAway() {
    assertThat(ANYBODY.json(JULY + "measures=received&by=unit,month").get("rows").toString())
        .isEqualTo(
            """
            [{"unit":"19774","month":"2025-07-01","received":{"value":50,"n":50,"N":null}},\
            {"unit":"19777","month":"2025-07-01","received":\
            {"value":null,"n":null,"N":null,"hidden":true}},\
            {"unit":"19789","month":"2025-07-01","received":\
            {"value":null,"n":null,"N":null,"hidden":true}}]""");
    assertThat(ANYBODY.json(JULY + "measures=received&by=month").at("/rows/0/received/value"))
        .hasToString("65");
  }

  @ParameterizedTest
  @ValueSource(strings = {"received", "online_share"})
  void areOfTheSameUnitsWhicheverMeasureIsAskedFor(String measure) {
    JsonNode rows = ANYBODY.json(JULY + "by=month,unit&measures=" + measure).get("rows");
    assertThat(
            rows.valueStream()
                .filter(row -> row.get(measure).has("hidden"))
                .map(row -> row.get("unit").stringValue()))
        .containsExactly("19777", "19789");
    assertThat(rows.get(0).propertyNames()).containsExactly("month", "unit", measure);
  }

  @Test
  void areSentToWhoSignedIn() {
    assertThat(PROGRAM.json(JULY + "measures=received&by=unit").get("rows").toString())
        .contains("\"value\":3,");
  }
}
