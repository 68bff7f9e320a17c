/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Periods, comparisons and further dimensions of the sample: each figure asked for in two ways. */
class PeriodsIT {
  private static final String STATISTICS = "/api/v1/statistics?measures=";
  private static final List<String> EACH =
      List.of(
          "received",
          "workload",
          "resolved_late",
          "open_overdue",
          "on_time_rate_decided",
          "processing_days_p90");

  private static final String MEASURES = String.join(",", EACH);
  private static final String SUMMER = "&from=2025-07-01&to=2025-08-20";

  @ParameterizedTest
  @CsvSource({
    "day, P1D, 2025-08-19",
    "week, P7D, 2025-07-28",
    "month, P1M, 2025-07-01",
    "quarter, P3M, 2025-07-01",
    "year, P1Y, 2025-07-01",
    "report_month, P1M, 2025-07-15",
    "report_quarter, P3M, 2025-07-01",
    "report_half_year, P6M, 2025-07-01",
    "report_year, P1Y, 2025-07-01"
  })
  void aPeriodIsTheDaysThatItSays(String time, String length, LocalDate begins) {
    JsonNode row =
        rows(MEASURES + SUMMER + "&by=" + time).stream()
            .filter(one -> one.get(time).stringValue().equals(begins.toString()))
            .findFirst()
            .orElseThrow();
    LocalDate last = begins.plus(Period.parse(length)).minusDays(1);
    LocalDate to = Collections.min(List.of(last, LocalDate.parse("2025-08-20")));
    assertThat(figures(row)).isEqualTo(figures(row(MEASURES + "&from=" + begins + "&to=" + to)));
  }

  @Test
  void officialMonthsBeginOnThe15th() {
    assertThat(rows("received" + SUMMER + "&by=report_month"))
        .extracting(row -> row.get("report_month").stringValue())
        .containsExactly("2025-07-01", "2025-07-15", "2025-08-15");
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-01, 2025-08-20, 2025-07-12, 2025-07-31",
    "2025-07-15, 2025-08-14, 2025-06-15, 2025-07-14"
  })
  void thePeriodBeforeStandsBeside(String from, String to, String earlier, String until) {
    JsonNode row = row(MEASURES + "&unit=19774&compare=previous_period&from=" + from + "&to=" + to);
    JsonNode before = row(MEASURES + "&unit=19774&from=" + earlier + "&to=" + until);
    for (String measure : EACH) {
      JsonNode compared = row.get(measure).get("previous_period");
      assertThat(compared).as(measure).isEqualTo(before.get(measure));
    }
  }

  @Test
  void ofMonthsTheOneBeforeStandsBeside() {
    List<JsonNode> months =
        rows(MEASURES + "&by=month&compare=previous_period&from=2025-06-01&to=2025-07-31");
    for (String measure : EACH) {
      JsonNode june = months.get(0).get(measure);
      JsonNode compared = months.get(1).get(measure).get("previous_period");
      assertThat(compared.get("value")).as(measure).isEqualTo(june.get("value"));
      assertThat(compared.get("N")).as(measure).isEqualTo(june.get("N"));
    }
  }

  @Test
  void beforeTheDataNothingIsKnown() {
    JsonNode row = row("received,overdue_share&compare=last_year" + SUMMER);
    assertThat(row.at("/received/last_year").toString())
        .isEqualTo("{\"value\":null,\"n\":null,\"N\":null}");
    assertThat(row.at("/overdue_share/last_year/N").isNull()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unit_group", "level", "receiving_unit", "unit"})
  void theGroupsTogetherAreTheWhole(String dimension) {
    long whole = row("received" + SUMMER).at("/received/value").longValue();
    assertThat(sum(rows("received" + SUMMER + "&by=" + dimension), "received")).isEqualTo(whole);
  }

  @Test
  void whoHoldsTheDossiersOfACohortIsKnown() {
    long whole = row("cohort_received" + SUMMER).at("/cohort_received/value").longValue();
    List<JsonNode> held = rows("cohort_received" + SUMMER + "&by=holder");
    assertThat(sum(held, "cohort_received")).isEqualTo(whole);
    String holder = held.get(held.size() - 1).get("holder").stringValue();
    assertThat(row("cohort_received" + SUMMER + "&holder=" + holder).at("/cohort_received/value"))
        .isEqualTo(held.get(held.size() - 1).at("/cohort_received/value"));
  }

  @Test
  void rowsAreSortedAndCut() {
    List<JsonNode> all = rows("overdue_share" + SUMMER + "&by=unit&sort=-overdue_share,unit");
    List<Double> shares = new ArrayList<>();
    all.stream()
        .map(row -> row.at("/overdue_share/value"))
        .filter(value -> !value.isNull())
        .forEach(value -> shares.add(value.doubleValue()));
    assertThat(shares).isSortedAccordingTo(Comparator.reverseOrder()).hasSizeGreaterThan(10);
    assertThat(rows("overdue_share" + SUMMER + "&by=unit&sort=-overdue_share,unit&limit=3"))
        .isEqualTo(all.subList(0, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "received&compare=tomorrow | compare: there is no tomorrow; there are previous_period, last_year.",
        "received&sort=open | sort: there is no open; there are received.",
        "received&by=holder | holder: figures of a period are not known by holder",
        "received&limit=0 | limit: 0 is no whole number from 1",
        "received&level=WORLD | level: there is no WORLD; there are WARD, CITY.",
      })
  void whatCannotBeAnsweredIsAProblem(String question, String detail) {
    var answer = Loaded.SAMPLE.get(STATISTICS + question);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains(detail);
  }

  private static JsonNode row(String question) {
    return rows(question).get(0);
  }

  private static List<JsonNode> rows(String question) {
    return List.copyOf(Loaded.SAMPLE.json(STATISTICS + question).get("rows").values());
  }

  private static List<JsonNode> figures(JsonNode row) {
    List<JsonNode> figures = new ArrayList<>();
    for (String measure : EACH) {
      figures.add(row.get(measure));
    }
    return figures;
  }

  private static long sum(List<JsonNode> rows, String measure) {
    return rows.stream().mapToLong(row -> row.get(measure).get("value").longValue()).sum();
  }
}
