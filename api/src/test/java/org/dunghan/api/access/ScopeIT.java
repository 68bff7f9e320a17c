/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** A council member of Kim Long (19774) is told nothing of other wards, by whatever way. */
class ScopeIT {
  private static final RunningApi CITY = RunningApi.onTheCases().as("city");
  private static final RunningApi COUNCIL = CITY.as("council");

  /** What only the other wards have: their codes, names and dossiers. */
  private static final List<String> OF_OTHERS =
      List.of("19777", "19789", "Vỹ Dạ", "An Cựu", "\"D5\"", "\"D7\"", "\"D8\"", ",D5,", ",D7,");

  private static final List<String> OF_ANALYSTS =
      List.of("/api/v1/quality/runs", "/api/v1/quality/rejected-rows");

  /** Questions to each path of the API that would give others away. */
  private static final Map<String, List<String>> QUESTIONS =
      Map.ofEntries(
          Map.entry(
              "/api/v1/statistics",
              List.of(
                  "?measures=received,open&by=unit",
                  "?measures=received&by=receiving_unit,resolving_unit,procedure,channel",
                  "?measures=cohort_received&by=receiving_unit,holder",
                  "?measures=received&by=receiving_unit&format=csv",
                  "?measures=received&by=receiving_unit&compare=previous_period")),
          Map.entry(
              "/api/v1/workbook",
              List.of("?format=xlsx&question=measures%3Dreceived%26by%3Dreceiving_unit")),
          Map.entry("/api/v1/units", List.of("")),
          Map.entry("/api/v1/fields", List.of("")),
          Map.entry("/api/v1/procedures", List.of("")),
          Map.entry("/api/v1/measures", List.of("")),
          Map.entry("/api/v1/publications", List.of("")),
          Map.entry("/api/v1/session", List.of("")),
          Map.entry("/api/v1/sign-in", List.of("")),
          Map.entry(
              "/api/v1/dossiers",
              List.of("?measure=received&from=2025-07-01", "?measure=cohort_received&format=csv")),
          Map.entry("/api/v1/dossiers/{code}", List.of("D1")),
          Map.entry("/api/v1/backlog", List.of("?by=unit", "?by=receiving_unit,holder&format=csv")),
          Map.entry("/api/v1/backlog/dossiers", List.of("", "?format=csv", "?count=open_in_time")),
          Map.entry("/api/v1/reports", List.of("")),
          Map.entry(
              "/api/v1/reports/{form}",
              List.of("form-06?period=2025-07", "form-06?period=2025-07&format=csv")),
          Map.entry("/api/v1/reports/index-766", List.of("?period=2025-07")),
          // Sent by POST: ReconciliationIT asks within a scope.
          Map.entry("/api/v1/reconciliations", List.of()),
          Map.entry(
              "/api/v1/comparison",
              List.of(
                  "?measure=on_time_rate_decided&from=2025-07-01",
                  "?measure=overdue_share&from=2025-07-08&to=2025-07-14")),
          Map.entry(
              "/api/v1/trend",
              List.of("?measure=received&from=2025-07-01", "?measure=open_overdue&by=month")),
          Map.entry("/api/v1/survival", List.of("?from=2025-07-01", "")),
          Map.entry("/api/v1/lateness", List.of("", "?format=csv", "?within=3&format=xlsx")),
          Map.entry("/api/v1/bottlenecks", List.of("", "?by=to_holder&format=csv")),
          Map.entry("/api/v1/workload/officers", List.of("?unit=19774")),
          Map.entry("/api/v1/quality/completeness", List.of("")),
          Map.entry("/api/v1/quality/runs", List.of("")),
          Map.entry("/api/v1/quality/runs/{run}/files", List.of("1/files")),
          Map.entry("/api/v1/quality/rejected-rows", List.of("")),
          Map.entry("/api/v1/quality/findings", List.of("", "?by=unit")),
          Map.entry("/api/v1/quality/findings/{finding}", List.of("CODE_SEQUENCE_GAPS")));

  static Stream<String> questions() {
    return QUESTIONS.entrySet().stream()
        .flatMap(
            path ->
                path.getValue().stream()
                    .map(question -> path.getKey().replaceFirst("\\{.*", "") + question));
  }

  @Test
  void everyPathIsAsked() {
    JsonNode described = CITY.json("/v3/api-docs").get("paths");
    assertThat(new TreeSet<>(QUESTIONS.keySet()))
        .isEqualTo(new TreeSet<>(described.propertyNames()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void othersStayUnseenAlsoWhereTheCityHasJustAsked(String question) {
    HttpResponse<String> all = CITY.get(question);
    HttpResponse<String> own = COUNCIL.get(question);
    boolean isOfAnalysts = OF_ANALYSTS.stream().anyMatch(question::startsWith);
    assertThat(own.statusCode()).as(own.body()).isEqualTo(isOfAnalysts ? 403 : 200);
    OF_OTHERS.forEach(of -> assertThat(own.body()).doesNotContain(of));
    String tag = all.headers().firstValue("ETag").orElse("none");
    assertThat(COUNCIL.get(question, "If-None-Match", tag).statusCode())
        .isEqualTo(own.statusCode());
  }

  @Test
  void theCitySeesThem() {
    assertThat(CITY.get("/api/v1/statistics?measures=received&by=unit").body()).contains("19777");
  }

  @Test
  void figuresAreThoseOfItsOwnDossiers() {
    JsonNode row =
        COUNCIL.json("/api/v1/statistics?measures=received&from=2025-07-01").at("/rows/0");
    assertThat(row.at("/received/value").longValue()).isEqualTo(4);
  }

  @Test
  void anotherWardIsAsGoodAsUnknown() {
    AccessIT.assertProblem(
        COUNCIL.get("/api/v1/statistics?measures=received&unit=19777"),
        400,
        "unit: there is no 19777");
  }
}
