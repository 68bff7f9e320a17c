/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final RunningApi NOBODY = API.asNobody();
  private static final String RECEIVED = "/api/v1/statistics?measures=received";

  @ParameterizedTest
  @CsvSource({
    "/api/v1/statistics?measures=received",
    "/api/v1/units",
    "/api/v1/measures",
    "/api/v1/publications",
    "/api/v1/quality/findings",
    "/api/v1/session"
  })
  void whoHasNotSignedInIsToldHow(String path) {
    HttpResponse<String> answer = NOBODY.get(path);
    assertProblem(answer, 401, "Sign in first: at /sign-in.html");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
  }

  @Test
  void pagesHoldNoFiguresAndAreForEverybody() {
    assertThat(NOBODY.get("/").statusCode()).isEqualTo(200);
    assertThat(NOBODY.get("/sign-in.html").statusCode()).isEqualTo(200);
    assertThat(NOBODY.get("/api/v1/sign-in").body())
        .isEqualTo("{\"ready_made\":[\"council\",\"city\",\"analyst\",\"admin\"]}");
  }

  @Test
  void aPasswordLetsScriptsIn() {
    assertThat(NOBODY.get(RECEIVED, "Authorization", basic("city", "city")).statusCode())
        .isEqualTo(200);
    assertProblem(
        NOBODY.get(RECEIVED, "Authorization", basic("city", "town")),
        401,
        "There is no such account, or the password is another: send both again.");
  }

  @Test
  void aSessionLastsUntilOneSignsOut() {
    RunningApi somebody = API.as("analyst");
    assertThat(somebody.get("/api/v1/session").body())
        .isEqualTo("{\"name\":\"analyst\",\"roles\":[\"ANALYST\"],\"units\":[]}");
    assertThat(somebody.post("/api/v1/session/end").statusCode()).isEqualTo(204);
    assertThat(somebody.get("/api/v1/session").statusCode()).isEqualTo(401);
  }

  @Test
  void aWrongPasswordIsAProblem() {
    RunningApi somebody = API.asNobody();
    somebody.get("/api/v1/sign-in");
    assertProblem(somebody.signIn("council", "guess"), 401, "There is no such account, or");
  }

  @Test
  void aPageOfOthersCannotSignInForSomebody() {
    assertProblem(
        API.asNobody().post("/api/v1/session?username=city&password=city"),
        403,
        "Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN as well.");
  }

  @Test
  void runsAndRejectedRowsAreForAnalysts() {
    assertProblem(API.as("council").get("/api/v1/quality/runs"), 403, "Your account may not see");
  }

  @Test
  void nothingIsLoadedFromElsewhereAndNoPageFramesOurs() {
    HttpResponse<String> page = NOBODY.get("/");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy ->
                assertThat(policy)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "'sha256-")
                    .doesNotContain("unsafe"));
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
  }

  @Test
  void anAddressThatIsNoneIsAProblemToo() {
    assertProblem(API.get("/api/v1/units%0A"), 400, "/v3/api-docs lists what there is.");
  }

  static void assertProblem(HttpResponse<String> answer, int status, String detail) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains(detail);
  }

  static String basic(String name, String password) {
    byte[] both = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(both);
  }
}
