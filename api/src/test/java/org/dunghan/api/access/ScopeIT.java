/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A council member is told nothing of other wards, by whatever way. */
class ScopeIT {
  private static TokenIssuer issuer;
  private static RunningApi city;

  private static final List<String> OF_ANALYSTS =
      List.of("/api/v1/quality/runs", "/api/v1/quality/rejected-rows");

  /** Questions of Kim Long to each path of the API that would give others away. */
  private static final Map<String, List<String>> QUESTIONS =
      Map.ofEntries(
          Map.entry(
              "/api/v1/statistics",
              List.of(
                  "?measures=received,open&by=unit",
                  "?measures=received&by=receiving_unit,resolving_unit,procedure,channel",
                  "?measures=cohort_received&by=receiving_unit,holder",
                  "?measures=received&by=receiving_unit&format=csv",
                  "?measures=received&by=receiving_unit&format=xlsx",
                  "?measures=received&by=receiving_unit&format=parquet",
                  "?measures=received&by=receiving_unit&format=arrow",
                  "?measures=received&by=receiving_unit&compare=previous_period")),
          Map.entry(
              "/api/v1/workbook",
              List.of(
                  "?format=xlsx&question=statistics?measures%3Dreceived%26by%3Dreceiving_unit",
                  "?format=xlsx&question=comparison?measure%3Doverdue_share"
                      + "&question=trend?measure%3Dreceived&question=survival&question=lateness"
                      + "&question=backlog?by%3Dunit&question=bottlenecks"
                      + "&question=workload/officers?unit=19774")),
          Map.entry("/api/v1/units", List.of("")),
          Map.entry("/api/v1/fields", List.of("")),
          Map.entry("/api/v1/procedures", List.of("")),
          Map.entry("/api/v1/measures", List.of("")),
          Map.entry("/api/v1/publications", List.of("")),
          Map.entry("/api/v1/session", List.of("")),
          Map.entry("/api/v1/sign-in", List.of("")),
          Map.entry(
              "/api/v1/dossiers",
              List.of(
                  "?measure=received&from=2025-07-01",
                  "?measure=cohort_received&format=csv",
                  "?measure=received&format=xlsx",
                  "?measure=received&format=parquet",
                  "?measure=received&format=arrow")),
          Map.entry("/api/v1/dossiers/{code}", List.of("D1")),
          Map.entry("/api/v1/backlog", List.of("?by=unit", "?by=receiving_unit,holder&format=csv")),
          Map.entry(
              "/api/v1/backlog/dossiers",
              List.of("", "?format=csv", "?format=xlsx", "?count=open_in_time")),
          Map.entry("/api/v1/reports", List.of("")),
          Map.entry(
              "/api/v1/reports/{form}",
              List.of(
                  "form-06?period=2025-07",
                  "form-06?period=2025-07&by=unit&format=csv",
                  "form-06?period=2025-07&by=unit&format=xlsx",
                  "form-06?period=2025-07&by=unit&format=html")),
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

  /**
   * One that asks for its ward, and what it must not be told: codes, names and dossiers of others.
   */
  private enum Ward {
    KIM_LONG("19774", "D1", "19777,19789,Vỹ Dạ,An Cựu,D5,D7,D8"),
    VY_DA("19777", "D8", "19774,19789,Kim Long,An Cựu,D1,D2,D3,D4,D6");

    private final String code;
    private final String dossier;
    private final String ofOthers;

    Ward(String code, String dossier, String ofOthers) {
      this.code = code;
      this.dossier = dossier;
      this.ofOthers = ofOthers;
    }

    HttpResponse<byte[]> ask(String question, String... headers) {
      String own = question.replace("19774", code).replace("D1", dossier);
      List<String> all = new ArrayList<>(List.of(headers));
      all.addAll(List.of("Authorization", "Bearer " + token()));
      return city.asNobody().getBytes(own, all.toArray(String[]::new));
    }

    private String token() {
      try {
        return issuer.token(Map.of("roles", "COUNCIL", "units", List.of(code)));
      } catch (JOSEException failure) {
        throw new IllegalStateException(failure);
      }
    }

    /** As they stand in any format: a dossier's code is short, and alone in its cell. */
    Stream<String> unseen() {
      return Stream.of(ofOthers.split(","))
          .flatMap(
              text ->
                  text.matches("D\\d")
                      ? Stream.of("\"" + text + "\"", "," + text + ",")
                      : Stream.of(text));
    }
  }

  @BeforeAll
  static void start() throws Exception {
    issuer = new TokenIssuer();
    city =
        RunningWarehouse.programOnTheCases("--dunghan.access.issuer=" + issuer.address())
            .as("city");
  }

  @AfterAll
  static void stop() {
    city.close();
    issuer.close();
  }

  static Stream<String> questions() {
    return QUESTIONS.entrySet().stream()
        .flatMap(
            path ->
                path.getValue().stream()
                    .map(question -> path.getKey().replaceFirst("\\{.*", "") + question));
  }

  @Test
  void everyPathIsAsked() {
    JsonNode described = city.json("/v3/api-docs").get("paths");
    assertThat(new TreeSet<>(QUESTIONS.keySet()))
        .isEqualTo(new TreeSet<>(described.propertyNames()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void othersStayUnseenAlsoWhereTheyHaveJustAsked(String question) {
    boolean isOfAnalysts = OF_ANALYSTS.stream().anyMatch(question::startsWith);
    for (Ward ward : Ward.values()) {
      List<HttpResponse<byte[]>> ofOthers = new ArrayList<>(List.of(city.getBytes(question)));
      EnumSet.complementOf(EnumSet.of(ward)).forEach(other -> ofOthers.add(other.ask(question)));
      HttpResponse<byte[]> own = ward.ask(question);
      String told = ToldText.of(own);
      assertThat(own.statusCode()).as(told).isEqualTo(isOfAnalysts ? 403 : 200);
      ward.unseen().forEach(of -> assertThat(told).doesNotContain(of));
      for (HttpResponse<byte[]> other : ofOthers) {
        String tag = other.headers().firstValue("ETag").orElse("none");
        assertThat(ward.ask(question, "If-None-Match", tag).statusCode())
            .isEqualTo(own.statusCode());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "csv", "xlsx", "parquet", "arrow"})
  void theCitySeesThem(String format) {
    String dossiers = "/api/v1/dossiers?measure=received&from=2025-07-01&format=" + format;
    assertThat(ToldText.of(city.getBytes(dossiers))).contains("19774", "19777", "\"D1\"", "\"D5\"");
  }

  @ParameterizedTest
  @CsvSource({"KIM_LONG, 4", "VY_DA, 3"})
  void figuresAreThoseOfItsOwnDossiers(Ward ward, int received) {
    String told = ToldText.of(ward.ask("/api/v1/statistics?measures=received&from=2025-07-01"));
    assertThat(told).contains("\"rows\":[{\"received\":{\"value\":" + received + ",");
  }

  @Test
  void anotherWardIsAsGoodAsUnknown() {
    String question = "/api/v1/statistics?measures=received&unit=";
    AccessIT.assertProblem(
        city.as("council").get(question + "19777"), 400, "unit: there is no 19777");
    HttpResponse<byte[]> refused = Ward.VY_DA.ask(question + "19789");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(ToldText.of(refused)).contains("unit: there is no 19789");
  }
}
