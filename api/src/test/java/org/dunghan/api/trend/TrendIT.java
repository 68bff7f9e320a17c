/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dunghan.api.Published;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class TrendIT {
  private static final String KIM_LONG = "19774";
  private static final String PROCEDURE = "1.001193";

  /** By week from 6 January on. In the ninth a new policy begins; the last one has three days. */
  private static final List<Integer> RECEIVED =
      List.of(10, 12, 10, 12, 10, 12, 10, 30, 20, 20, 21, 20, 3);

  private static final RunningApi CITY =
      RunningWarehouse.filled("trend", TrendIT::insert).as("city");

  private static final String WEEKS = "/api/v1/trend?from=2025-01-06&unit=19774&measure=";

  private static void insert(Rows rows) throws SQLException {
    Published published = Published.until("2025-04-02", rows);
    published.unit(KIM_LONG, "Phường Kim Long", "WARD", "2025-01-01");
    published.unit("19777", "Phường Vỹ Dạ", "WARD", "2025-02-12");
    published.procedure(PROCEDURE, "JUSTICE");
    published.reference("clock_policy", Map.of("valid_from", "2025-01-20", "supplement", "PAUSE"));
    published.reference(
        "clock_policy",
        Map.of("valid_from", "2025-03-05", "supplement", "PAUSE", "legal_act", "118/2025"));
    published.reference(
        "clock_policy",
        Map.of("valid_from", "2025-03-12", "legal_act", "Of land", "field_code", "LAND"));
    LocalDate monday = LocalDate.of(2025, 1, 6);
    for (int received : RECEIVED) {
      published.day(monday.toString(), KIM_LONG, PROCEDURE, Map.of("received", received));
      published.day(monday.toString(), "19777", PROCEDURE, Map.of("received", 1_000));
      monday = monday.plusWeeks(1);
    }
    published.day(
        "2025-01-13", KIM_LONG, PROCEDURE, Map.of("resolved_early", 3, "resolved_late", 1));
  }

  @Test
  void limitsOfAStretch() {
    JsonNode segments = CITY.json(WEEKS + "received").get("segments");
    assertThat(segments.size()).isEqualTo(2);
    JsonNode first = segments.get(0);
    assertThat(first.toString())
        .startsWith(
            """
            {"from":"2025-01-06","to":"2025-03-02","cause":null,"points":8,"baseline_points":8,\
            "trial":true,"mean":13.25,"mean_moving_range":4.571428571428571,""");
    assertThat(first.get("lower").doubleValue()).isCloseTo(1.09, within(1e-9));
    assertThat(first.get("upper").doubleValue()).isCloseTo(25.41, within(1e-9));
    assertThat(first.get("near_upper").doubleValue())
        .isCloseTo(13.25 + 12.16 * 2 / 3, within(1e-9));
  }

  /** By the limits before, 20 in a row would be a signal; but what is usual has changed. */
  @Test
  void aDocumentedDayBeginsAnotherStretch() {
    JsonNode answer = CITY.json(WEEKS + "received");
    assertThat(answer.at("/segments/1").toString())
        .startsWith(
            """
            {"from":"2025-03-03","to":"2025-03-30","cause":"2025-03-05","points":4,""");
    assertThat(answer.at("/annotations").toString())
        .isEqualTo("[{\"date\":\"2025-03-05\",\"kind\":\"CLOCK_POLICY\",\"text\":\"118/2025\"}]");
    assertThat(answer.at("/points").values().stream().skip(8))
        .allSatisfy(point -> assertThat(point.get("signal").isNull()).isTrue());
  }

  /** Of dossiers received, more is neither better nor worse. */
  @Test
  void aSignalSaysWhatItMeans() {
    assertThat(CITY.json(WEEKS + "received").at("/points/7/signal").toString())
        .isEqualTo(
            """
            {"rule":"OUTSIDE_LIMITS","direction":"UP","meaning":"CHANGE"}""");
  }

  /** The other ward's beginning is a documented day where all wards are asked about. */
  @Test
  void withoutAUnitAllAreTakenTogether() {
    JsonNode answer = CITY.json("/api/v1/trend?from=2025-01-06&measure=received");
    assertThat(answer.at("/annotations/0").toString())
        .isEqualTo("{\"date\":\"2025-02-12\",\"kind\":\"UNIT_BEGAN\",\"text\":null}");
    assertThat(answer.at("/points/0/value").doubleValue()).isEqualTo(1_010);
  }

  @Test
  void pointsHaveTheirCountsAndPlaces() {
    JsonNode points = CITY.json(WEEKS + "received").get("points");
    assertThat(points.size()).isEqualTo(13);
    assertThat(points.get(8).toString())
        .isEqualTo(
            """
            {"from":"2025-03-03","to":"2025-03-09","n":20,"N":null,"value":20.0,"complete":true,\
            "segment":1,"signal":null}""");
    assertThat(points.get(12).toString())
        .isEqualTo(
            """
            {"from":"2025-03-31","to":"2025-04-06","n":3,"N":null,"value":3.0,"complete":false,\
            "segment":null,"signal":null}""");
  }

  @Test
  void aWeekWithNothingToCountHasNoValue() {
    JsonNode answer = CITY.json(WEEKS + "on_time_rate");
    assertThat(answer.at("/points/0/value").isNull()).isTrue();
    assertThat(answer.at("/points/0/N").longValue()).isZero();
    assertThat(answer.at("/points/1").toString())
        .contains("\"n\":3,\"N\":4,\"value\":0.75,\"complete\":true,\"segment\":0");
    assertThat(answer.at("/segments").size()).isEqualTo(1);
    assertThat(answer.at("/segments/0/mean").isNull()).isTrue();
  }

  @Test
  void monthsAreThoseOfTheCalendar() {
    JsonNode points =
        CITY.json("/api/v1/trend?by=month&measure=received&unit=19774&from=2025-01-01")
            .get("points");
    assertThat(points.values())
        .extracting(point -> point.get("from").stringValue() + " " + point.get("value"))
        .containsExactly("2025-01-01 44.0", "2025-02-01 62.0", "2025-03-01 84.0", "2025-04-01 0.0");
    assertThat(points.get(3).get("complete").booleanValue()).isFalse();
  }

  @Test
  void aCouncilMemberSeesItsWardOnly() {
    RunningApi council = CITY.as("council");
    JsonNode answer = council.json("/api/v1/trend?from=2025-01-06&measure=received");
    assertThat(answer.at("/points/0/value").doubleValue()).isEqualTo(10);
    assertThat(answer.at("/annotations").toString()).doesNotContain("UNIT_BEGAN");
    assertThat(council.get("/api/v1/trend?measure=received&unit=19777").statusCode())
        .isEqualTo(400);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by=week | measure: send the one that is to be seen over time, as in measure=on_time",
        "measure=cohort_received | measure: there is no cohort_received; there are received,",
        "measure=received&by=day | by: there is no day; there are week, month.",
        "measure=received&from=2026-01-01 | from: 2026-01-01 is after 2025-04-02",
        "measure=received&unit=none | unit: there is no none; GET /api/v1/units lists the codes.",
        "measure=received&format=parquet | format: this answer is had as json, csv or xlsx",
        "measure=received&holder=19774 | There is no parameter holder",
      })
  void whatCannotBeAnsweredIsAProblem(String question, String detail) {
    HttpResponse<String> answer = CITY.get("/api/v1/trend?" + question);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(detail);
  }
}
