/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.dunghan.api.RunningApi;
import org.dunghan.warehouse.measure.Basis;
import org.dunghan.warehouse.measure.Measure;
import org.dunghan.warehouse.measure.Measures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Each measure of the period basis over one week of the busy ward, computed by hand. */
class EveryMeasureIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String WEEK = "&unit=19789&from=2025-07-07&to=2025-07-13";

  @ParameterizedTest
  @CsvSource({
    "received, 2",
    "received_online, 2",
    "awaiting, 55",
    "awaiting_overdue, 31",
    "declined, 3",
    "carried_over, 60",
    "inherited, 5",
    "workload, 67",
    "resolved, 116",
    "resolved_early, 7",
    "resolved_on_due_date, 31",
    "resolved_late, 37",
    "resolved_without_due, 41",
    "withdrawn, 53",
    "withdrawn_overdue, 59",
    "discontinued, 61",
    "discontinued_overdue, 67",
    "handed_over, 71",
    "handed_over_overdue, 73",
    "open, 78",
    "open_in_time, 14",
    "open_overdue, 17",
    "open_paused, 22",
    "open_without_due, 25",
    "extended, 79",
    "actions, 83",
    "handoffs, 89",
  })
  void countsWhatHappenedAndWhatIsOpen(String measure, long count) {
    JsonNode figure = figure(measure);
    assertThat(figure.get("value").longValue()).isEqualTo(count);
    assertThat(figure.get("n").longValue()).isEqualTo(count);
    assertThat(figure.get("N").isNull()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "online_share, 2, 2",
    "on_time_rate, 38, 75",
    "on_time_rate_decided, 38, 92",
    "overdue_share, 54, 92",
    "on_time_rate_original, 43, 47",
    "clearance, 116, 2",
  })
  void dividesOneCountByAnother(String measure, long numerator, long denominator) {
    JsonNode figure = figure(measure);
    assertThat(figure.get("n").longValue()).isEqualTo(numerator);
    assertThat(figure.get("N").longValue()).isEqualTo(denominator);
    assertThat(figure.get("value").doubleValue()).isEqualTo((double) numerator / denominator);
  }

  @ParameterizedTest
  @CsvSource({
    "processing_days_median, 2, 10",
    "processing_days_p90, 2, 10",
    "processing_days_inherited_median, 8, 3",
    "processing_days_inherited_p90, 9, 3"
  })
  void takesTheValueOfTheExactRank(String measure, long days, long tenures) {
    JsonNode figure = figure(measure);
    assertThat(figure.get("value").longValue()).isEqualTo(days);
    assertThat(figure.get("n").isNull()).isTrue();
    assertThat(figure.get("N").longValue()).isEqualTo(tenures);
  }

  @Test
  void hasNoValueButCountsWhereThereIsNothing() {
    for (Measure measure : Measures.ALL) {
      JsonNode rows = API.json(question(measure.id()) + "&channel=POST").get("rows");
      JsonNode figure = rows.get(0).get(measure.id());
      assertThat(figure.toString())
          .as(measure.id())
          .isEqualTo(
              switch (measure.kind()) {
                case RATIO -> "{\"value\":null,\"n\":0,\"N\":0}";
                case DISTRIBUTION -> "{\"value\":null,\"n\":null,\"N\":0}";
                default -> "{\"value\":0,\"n\":0,\"N\":null}";
              });
      assertThat(rows.size()).isEqualTo(1);
    }
  }

  @Test
  void theIdentitiesOfForm06HoldOverTheDossiers() {
    JsonNode row =
        API.json(
                "/api/v1/statistics?unit=19774,19777,H57.LAND&from=2025-07-01"
                    + "&measures=workload,resolved,withdrawn,discontinued,handed_over,open")
            .get("rows")
            .get(0);
    assertThat(count(row, "workload")).isEqualTo(8);
    assertThat(
            count(row, "resolved")
                + count(row, "withdrawn")
                + count(row, "discontinued")
                + count(row, "handed_over")
                + count(row, "open"))
        .isEqualTo(8);
  }

  @Test
  void allMeasuresOfABasisCanBeAskedForAtOnce() {
    for (Basis basis : Basis.values()) {
      String all =
          String.join(
              ",",
              Measures.ALL.stream()
                  .filter(measure -> measure.basis() == basis)
                  .map(Measure::id)
                  .toList());
      assertThat(API.get("/api/v1/statistics?by=field,week&measures=" + all).statusCode())
          .isEqualTo(200);
    }
  }

  private static JsonNode figure(String measure) {
    return API.json(question(measure)).get("rows").get(0).get(measure);
  }

  private static String question(String measure) {
    return "/api/v1/statistics?measures=" + measure + WEEK;
  }

  private static long count(JsonNode row, String measure) {
    return row.get(measure).get("value").longValue();
  }
}
