/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenIT {
  private static final String BY_UNIT = "/api/v1/statistics?measures=received&by=unit";
  private static final Map<String, ?> CITY = Map.of("roles", List.of("city"));

  private static TokenIssuer issuer;
  private static RunningApi program;

  @BeforeAll
  static void start() throws Exception {
    issuer = new TokenIssuer();
    program = RunningWarehouse.programOnTheCases("--dunghan.access.issuer=" + issuer.address());
  }

  @AfterAll
  static void stop() {
    program.close();
    issuer.close();
  }

  @Test
  void aTokenOfTheIssuerLetsIn() throws Exception {
    assertThat(ask(issuer.token(CITY)).body()).contains("19774", "19777");
  }

  @Test
  void aCouncilMemberSeesTheUnitsOfTheToken() throws Exception {
    String token = issuer.token(Map.of("roles", "COUNCIL", "units", List.of("19774")));
    assertThat(ask(token).body()).contains("19774").doesNotContain("19777");
  }

  @Test
  void theKeyMayChangeWhileTheProgramRuns() throws Exception {
    String before = issuer.token(CITY);
    assertThat(ask(before).statusCode()).isEqualTo(200);
    issuer.rotateKey();
    assertThat(ask(issuer.token(CITY)).statusCode()).isEqualTo(200);
    AccessIT.assertProblem(ask(before), 401, "The token is not accepted");
  }

  @Test
  void whatIsExpiredOrOfAnotherIssuerIsRefused() throws Exception {
    AccessIT.assertProblem(
        ask(issuer.token(issuer.address(), Duration.ofMinutes(-5), CITY)), 401, "expired");
    AccessIT.assertProblem(
        ask(issuer.token("http://elsewhere.example", Duration.ofMinutes(5), CITY)),
        401,
        "The token is not accepted");
    AccessIT.assertProblem(ask("no.token.atall"), 401, "The token is not accepted");
  }

  @Test
  void whoHasNoRoleSeesNothing() throws Exception {
    AccessIT.assertProblem(ask(issuer.token(Map.of())), 403, "Your account may not see this");
    AccessIT.assertProblem(
        ask(issuer.token(Map.of("roles", List.of("KING", "public")))), 403, "Your account may not");
  }

  @Test
  void whoseUnitDoesNotExistIsToldSo() throws Exception {
    String nowhere = issuer.token(Map.of("roles", "COUNCIL", "units", List.of("99999")));
    AccessIT.assertProblem(ask(nowhere), 403, "names no unit that exists");
    String none = issuer.token(Map.of("roles", "COUNCIL"));
    AccessIT.assertProblem(ask(none), 403, "names no unit that exists");
  }

  private static HttpResponse<String> ask(String token) {
    return program.asNobody().get(BY_UNIT, "Authorization", "Bearer " + token);
  }
}
