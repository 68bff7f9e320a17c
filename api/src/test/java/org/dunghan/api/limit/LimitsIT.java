/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.limit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.dunghan.api.error.ProblemReportValve;
import org.junit.jupiter.api.Test;

class LimitsIT {
  private static final String UNITS = "/api/v1/units";

  /** The same address. */
  private static final String UNITS_ENCODED = "/%61pi/v1/units";

  @Test
  void whoAsksTooOftenIsToldWhenToComeAgain() {
    try (var api = RunningWarehouse.programOnTheCases("--dunghan.limits.requests-per-minute=20")) {
      List<HttpResponse<String>> answers =
          IntStream.range(0, 40)
              .mapToObj(time -> api.get(time % 2 == 0 ? UNITS : UNITS_ENCODED))
              .toList();
      HttpResponse<String> last = answers.get(answers.size() - 1);
      assertThat(last.statusCode()).isEqualTo(429);
      assertThat(last.headers().firstValue("Retry-After")).isPresent();
      assertThat(last.body()).contains("Too many requests from this address: ask again in");
      assertHasHeaders(last);
    }
  }

  @Test
  void whoGuessesPasswordsIsStopped() {
    try (var api = RunningWarehouse.programOnTheCases("--dunghan.limits.failures-per-minute=3")) {
      RunningApi guesser = api.asNobody();
      guesser.get("/api/v1/sign-in");
      for (int guess = 0; guess < 3; guess++) {
        assertThat(guesser.signIn("admin", "guess" + guess).statusCode()).isEqualTo(401);
      }
      HttpResponse<String> stopped = guesser.signIn("admin", "admin");
      assertThat(stopped.statusCode()).isEqualTo(429);
      assertHasHeaders(stopped);
    }
  }

  /** By form or by header, and whatever the address of signing in is written like. */
  @Test
  void whoGuessesPasswordsStopsNobodyElseOfItsAddress() {
    try (var api = RunningWarehouse.programOnTheCases("--dunghan.limits.failures-per-minute=3")) {
      RunningApi guesser = api.asNobody();
      for (int guess = 0; guess < 3; guess++) {
        assertThat(
                guesser.get(UNITS, "Authorization", basic("admin", "guess" + guess)).statusCode())
            .isEqualTo(401);
      }
      assertThat(guesser.get(UNITS, "Authorization", basic("admin", "admin")).statusCode())
          .isEqualTo(429);
      guesser.get("/api/v1/sign-in");
      for (String session :
          List.of("/api/v1/session", "/api/v1/%73ession", "/api/v1/session;a=b")) {
        assertThat(guesser.post(session + "?username=admin&password=admin").statusCode())
            .as(session)
            .isEqualTo(429);
      }
      assertThat(api.get(UNITS).statusCode()).isEqualTo(200);
      assertThat(api.post("/api/v1/reconciliations", "", "Content-Type", "text/csv").statusCode())
          .isEqualTo(400);
    }
  }

  /** The proxy is at a private address, as this test is. */
  @Test
  void whoIsBehindAProxyIsToldFromOthersWhereThatIsSet() {
    try (var api =
        RunningWarehouse.programOnTheCases(
            "--dunghan.limits.failures-per-minute=1", "--server.forward-headers-strategy=native")) {
      assertThat(guess(api, "wrong", "203.0.113.1")).isEqualTo(401);
      assertThat(guess(api, "admin", "203.0.113.1")).isEqualTo(429);
      assertThat(guess(api, "admin", "203.0.113.2")).isEqualTo(200);
    }
  }

  @Test
  void nobodyCallsHimselfAnotherByAHeader() {
    try (var api = RunningWarehouse.programOnTheCases("--dunghan.limits.failures-per-minute=1")) {
      assertThat(guess(api, "wrong", "203.0.113.1")).isEqualTo(401);
      assertThat(guess(api, "admin", "203.0.113.2")).isEqualTo(429);
    }
  }

  private static int guess(RunningApi api, String password, String address) {
    return api.asNobody()
        .get(UNITS, "Authorization", basic("admin", password), "X-Forwarded-For", address)
        .statusCode();
  }

  private static String basic(String name, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
  }

  @Test
  void whoHasATurnHasAConnection() {
    RunningApi api = RunningApi.onTheCases();
    LimitSettings turns = api.part(LimitSettings.class);
    assertThat(api.part(HikariDataSource.class).getMaximumPoolSize())
        .isEqualTo(turns.questions() + turns.exports())
        .isEqualTo(20);
  }

  @Test
  void whenAllTurnsAreTakenTheOthersAreAskedToComeAgain() {
    try (var api =
        RunningWarehouse.programOnTheCases(
            "--dunghan.limits.questions=1",
            "--dunghan.limits.waiting=2",
            "--dunghan.limits.patience=30s")) {
      List<CompletableFuture<HttpResponse<String>>> asked =
          IntStream.range(0, 60)
              .mapToObj(
                  time ->
                      CompletableFuture.supplyAsync(
                          () -> api.get("/api/v1/statistics?measures=received&limit=" + (time + 1)),
                          task -> new Thread(task).start()))
              .toList();
      List<HttpResponse<String>> answers = asked.stream().map(CompletableFuture::join).toList();
      assertThat(answers)
          .extracting(HttpResponse::statusCode)
          .contains(200, 503)
          .containsOnly(200, 503);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() == 503)
          .allSatisfy(
              answer -> {
                assertThat(answer.headers().firstValue("Retry-After")).hasValue("30");
                assertThat(answer.body()).contains("ask again in 30 seconds.");
                assertHasHeaders(answer);
              });
      assertThat(api.get(UNITS).statusCode()).isEqualTo(200);
    }
  }

  /** As any other problem, each of them once. */
  private static void assertHasHeaders(HttpResponse<String> answer) {
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    ProblemReportValve.HEADERS.forEach(
        (name, value) ->
            assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
  }
}
