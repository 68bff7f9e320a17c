/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What compares is made of the very figures that statistics gives. */
class FairFiguresOfLoadedIT {
  private static final String AUGUST = "&from=2025-08-01&to=2025-08-20";

  @ParameterizedTest
  @ValueSource(strings = {"on_time_rate_decided", "overdue_share", "on_time_rate"})
  void unitsHaveTheirFiguresOfNowAndBefore(String measure) {
    Map<String, JsonNode> figures =
        Loaded.SAMPLE
            .json(
                "/api/v1/statistics?compare=previous_period&by=resolving_unit&measures="
                    + measure
                    + AUGUST)
            .get("rows")
            .values()
            .stream()
            .collect(
                Collectors.toMap(
                    row -> row.get("resolving_unit").stringValue(), row -> row.get(measure)));
    JsonNode answer = Loaded.SAMPLE.json("/api/v1/comparison?measure=" + measure + AUGUST);
    assertThat(answer.get("rows").size()).isEqualTo(40);
    for (JsonNode row : answer.get("rows").values()) {
      JsonNode figure = figures.get(row.get("unit").stringValue());
      assertThat(row.get("value")).isEqualTo(figure.get("value"));
      assertThat(row.get("n")).isEqualTo(figure.get("n"));
      assertThat(row.get("N")).isEqualTo(figure.get("N"));
      assertThat(row.at("/previous/n")).isEqualTo(figure.at("/previous_period/n"));
      assertThat(row.at("/previous/value")).isEqualTo(figure.at("/previous_period/value"));
    }
  }

  /** The reference set as a whole is held against itself. */
  @Test
  void whatIsExpectedOfAllIsWhatAllHave() {
    JsonNode answer = Loaded.SAMPLE.json("/api/v1/comparison?measure=on_time_rate" + AUGUST);
    List<JsonNode> ratios =
        answer.get("rows").values().stream().map(row -> row.get("standardised")).toList();
    double expected = ratios.stream().mapToDouble(row -> row.get("expected").doubleValue()).sum();
    assertThat(expected).isCloseTo(answer.at("/reference/observed").doubleValue(), within(1e-6));
    assertThat(ratios.stream().mapToDouble(row -> row.get("observed").doubleValue()).sum())
        .isCloseTo(expected, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"on_time_rate_decided", "received", "open_overdue", "clearance"})
  void pointsOfATrendAreTheFiguresByWeek(String measure) {
    for (Loaded log : List.of(Loaded.SAMPLE, Loaded.RANDOM_LOG)) {
      List<JsonNode> figures =
          log
              .json("/api/v1/statistics?from=2025-07-01&by=week&measures=" + measure)
              .get("rows")
              .values()
              .stream()
              .map(row -> row.get(measure))
              .toList();
      List<JsonNode> points =
          List.copyOf(
              log.json("/api/v1/trend?from=2025-07-01&measure=" + measure).get("points").values());
      assertThat(points).hasSameSizeAs(figures);
      for (int week = 0; week < figures.size(); week++) {
        assertThat(points.get(week).get("n")).isEqualTo(figures.get(week).get("n"));
        assertThat(points.get(week).get("N")).isEqualTo(figures.get(week).get("N"));
        assertThat(decimal(points.get(week).get("value")))
            .isEqualTo(decimal(figures.get(week).get("value")));
      }
    }
  }

  private static String decimal(JsonNode number) {
    return number.isNull() ? "none" : Double.toString(number.doubleValue());
  }

  @Test
  void thoseWhoseTimeIsCountedAreTheCohort() {
    for (Loaded log : List.of(Loaded.SAMPLE, Loaded.RANDOM_LOG)) {
      JsonNode answer = log.json("/api/v1/survival?from=2025-07-01&to=2025-08-20");
      long cohort =
          log.json("/api/v1/statistics?measures=cohort_received&from=2025-07-01&to=2025-08-20")
              .at("/rows/0/cohort_received/value")
              .longValue();
      assertThat(answer.get("accepted").longValue()).isEqualTo(cohort);
      assertThat(sum(answer.get("curve"), "resolved") + sum(answer.get("curve"), "censored"))
          .isEqualTo(cohort);
      assertThat(sum(answer.get("limits"), "accepted")).isEqualTo(cohort);
      assertThat(sum(answer.get("waiting"), "open"))
          .isEqualTo(answer.at("/censored/open").longValue());
    }
  }

  private static long sum(JsonNode rows, String column) {
    return rows.values().stream().mapToLong(row -> row.get(column).longValue()).sum();
  }

  @Test
  void thoseThatMayBeLateAreThoseOpenInTime() {
    for (Loaded log : List.of(Loaded.SAMPLE, Loaded.RANDOM_LOG)) {
      String open = log.get("/api/v1/dossiers?format=csv&measure=open_in_time").body();
      String lateness = log.get("/api/v1/lateness?format=csv").body();
      assertThat(tenures(lateness)).containsExactlyInAnyOrderElementsOf(tenures(open));
    }
  }

  /** The first two columns of a file: code and number. */
  private static List<String> tenures(String csv) {
    return csv.lines()
        .skip(1)
        .map(line -> line.split(",", -1))
        .map(columns -> columns[0] + columns[1])
        .toList();
  }
}
