/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.util.List;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class ComparisonIT {
  private static final RunningApi CITY =
      RunningWarehouse.filled("comparison", FiveWards::insert).as("city");

  private static final String WEEK = "/api/v1/comparison?from=2025-07-08&to=2025-07-14&measure=";
  private static final String CERTIFICATION = "&procedure=1.001193";

  @Test
  void aUnitHeldAgainstAll() {
    JsonNode answer = CITY.json(WEEK + "overdue_share" + CERTIFICATION);
    JsonNode kimLong = row(answer, FiveWards.KIM_LONG);
    assertThat(kimLong.toString())
        .startsWith(
            """
            {"unit":"19774","name_vi":"Phường Kim Long","name_en":"19774","kind":"WARD",\
            "peer_group":"URBAN","n":65,"N":100,"value":0.65,"low_95":0.5525""");
    // Of 500 dossiers 100 were late, so 20 of these 100 were to be expected.
    JsonNode standardised = kimLong.get("standardised");
    assertThat(standardised.get("observed").longValue()).isEqualTo(65);
    assertNumber(standardised, "expected", 20);
    assertNumber(standardised, "ratio", 3.25);
    assertNumber(standardised, "low_95", 50.1631877 / 20);
    assertNumber(standardised, "high_998", 94.0002908 / 20);
    assertNumber(standardised, "adjusted_value", 0.65);
    double z = 2 * Math.sqrt(100) * (Math.asin(Math.sqrt(0.65)) - Math.asin(Math.sqrt(0.2)));
    assertNumber(kimLong.get("share_funnel"), "z", z);
    assertNumber(kimLong.get("ratio_funnel"), "z", 2 * Math.sqrt(20) * (Math.sqrt(3.25) - 1));
    assertThat(kimLong.at("/share_funnel/plain").toString())
        .isEqualTo("{\"side_95\":\"ABOVE\",\"side_998\":\"ABOVE\"}");
    assertThat(kimLong.get("small")).isEmpty();
  }

  /** What is standardised is what is unwanted; what is adjusted is the measure. */
  @Test
  void aMeasureOfWhichMoreIsBetterCountsTheOthers() {
    JsonNode answer = CITY.json(WEEK + "on_time_rate_decided" + CERTIFICATION);
    JsonNode kimLong = row(answer, FiveWards.KIM_LONG);
    assertThat(answer.at("/reference/standardised_counts").stringValue()).isEqualTo("NOT_N");
    assertThat(kimLong.get("n").longValue()).isEqualTo(35);
    assertNumber(kimLong.get("standardised"), "ratio", 3.25);
    assertNumber(kimLong.get("standardised"), "adjusted_value", 0.35);
    assertThat(kimLong.at("/share_funnel/plain/side_998").stringValue()).isEqualTo("BELOW");
    assertThat(kimLong.at("/ratio_funnel/plain/side_998").stringValue()).isEqualTo("ABOVE");
  }

  /** The agency's thousand late dossiers are no ward's. */
  @Test
  void theReferenceIsAllWardsAndCommunes() {
    JsonNode reference = CITY.json(WEEK + "overdue_share").get("reference");
    assertThat(reference.get("units").longValue()).isEqualTo(5);
    assertThat(reference.get("n").longValue()).isEqualTo(100);
    assertThat(reference.get("N").longValue()).isEqualTo(560);
    assertThat(reference.get("observed").longValue()).isEqualTo(100);
    // The 60 of the other procedure are too few, and of too few wards, to be more than their field.
    assertThat(reference.get("groups").longValue()).isEqualTo(2);
    assertNumber(reference.get("share_funnel"), "target", 100 / 560.0);
    JsonNode curve = reference.at("/share_funnel/curve");
    assertNumber(curve.get(0), "size", 60);
    assertNumber(curve.get(curve.size() - 1), "size", 120);
  }

  /** The other procedure is never late, so it lets expect nothing more. */
  @Test
  void easyWorkDoesNotMakeUpForLateWork() {
    JsonNode kimLong = row(CITY.json(WEEK + "overdue_share"), FiveWards.KIM_LONG);
    assertThat(kimLong.get("N").longValue()).isEqualTo(120);
    assertNumber(kimLong.get("standardised"), "expected", 20);
  }

  @Test
  void thePeriodBeforeStandsBeside() {
    JsonNode answer = CITY.json(WEEK + "overdue_share" + CERTIFICATION);
    assertThat(answer.get("previous").toString())
        .isEqualTo("{\"from\":\"2025-07-01\",\"to\":\"2025-07-07\"}");
    assertThat(row(answer, FiveWards.KIM_LONG).get("previous").toString())
        .isEqualTo("{\"n\":10,\"N\":40,\"value\":0.25,\"difference\":0.4}");
    assertThat(row(answer, "1").get("previous").toString())
        .isEqualTo("{\"n\":0,\"N\":0,\"value\":null,\"difference\":null}");
  }

  @Test
  void beforeTheFirstDayNothingIsKnown() {
    JsonNode answer = CITY.json("/api/v1/comparison?measure=overdue_share");
    assertThat(answer.get("from").stringValue()).isEqualTo("2025-07-01");
    assertThat(answer.get("previous").isNull()).isTrue();
    assertThat(row(answer, "1").get("previous").isNull()).isTrue();
  }

  /** Đ comes after D, and a commune after the wards. */
  @Test
  void unitsStandInTheOrderOfTheirNames() {
    assertThat(CITY.json(WEEK + "overdue_share").get("rows").values())
        .extracting(row -> row.get("unit").stringValue())
        .containsExactly("2", "3", "1", FiveWards.KIM_LONG, "4");
  }

  /** Three wards have done it: nobody is held against them, and nobody learns of them. */
  @Test
  void aFewUnitsAreNoReference() {
    JsonNode answer = CITY.json(WEEK + "overdue_share&field=LAND");
    assertThat(answer.get("reference").isNull()).isTrue();
    JsonNode kimLong = row(answer, FiveWards.KIM_LONG);
    assertThat(kimLong.get("N").longValue()).isEqualTo(20);
    assertThat(kimLong.get("standardised").isNull()).isTrue();
    assertThat(kimLong.get("share_funnel").isNull()).isTrue();
    assertThat(kimLong.get("small").toString()).isEqualTo("[\"N_BELOW_30\"]");
    assertThat(row(answer, "4").get("value").isNull()).isTrue();
  }

  @Test
  void aCouncilMemberGetsItsWardAndTheSumsOfAll() {
    RunningApi council = CITY.as("council");
    String question = WEEK + "overdue_share" + CERTIFICATION;
    JsonNode own = council.json(question);
    JsonNode all = CITY.json(question);
    assertThat(own.get("reference")).isEqualTo(all.get("reference"));
    assertThat(own.get("rows").values()).containsExactly(row(all, FiveWards.KIM_LONG));
    assertThat(own.get("row_count").longValue()).isEqualTo(1);
  }

  @Test
  void anAnswerThatIsHeldIsNotSentAgain() {
    HttpResponse<String> first = CITY.get(WEEK + "overdue_share");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(CITY.get(WEEK + "overdue_share", "If-None-Match", tag).statusCode()).isEqualTo(304);
    assertThat(CITY.get(WEEK + "overdue_share").body()).isEqualTo(first.body());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "from=2025-07-08 | measure: send the one that units are to be compared by, as in",
        "measure=received | measure: there is no received; there are on_time_rate,",
        "measure=online_share | measure: there is no online_share; there are on_time_rate,",
        "measure=overdue_share,on_time_rate | measure: send the one",
        "measure=overdue_share&from=2026-01-01 | from: 2026-01-01 is after 2025-07-14",
        "measure=overdue_share&field=none | field: there is no none; GET /api/v1/fields lists",
        "measure=overdue_share&format=parquet | format: this answer is had as json, csv or xlsx",
        "measure=overdue_share&unit=19774 | There is no parameter unit; there are measure,",
      })
  void whatCannotBeAnsweredIsAProblem(String question, String detail) {
    HttpResponse<String> answer = CITY.get("/api/v1/comparison?" + question);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(detail);
  }

  private static JsonNode row(JsonNode answer, String unit) {
    List<JsonNode> rows =
        answer.get("rows").values().stream()
            .filter(row -> row.get("unit").stringValue().equals(unit))
            .toList();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static void assertNumber(JsonNode object, String name, double expected) {
    assertThat(object.get(name).doubleValue()).as(name).isCloseTo(expected, within(1e-7));
  }
}
