/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Locale;
import java.util.stream.Stream;
import org.dunghan.api.RunningApi;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Requests that never reach a controller get the same kind of problem as all others. */
class RefusedByTomcatIT {
  private static final RunningApi API = RunningApi.onTheCases();
  private static final String HOST = "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n";

  static Stream<Arguments> requests() {
    String parameters = "a=1&".repeat(1_200);
    return Stream.of(
        Arguments.of("NUL", get("/api/v1/units%00"), 400, "percent-encoded"),
        Arguments.of("no encoding", get("/api/v1/un%zz"), 400, "percent-encoded"),
        Arguments.of("way up", get("/api/v1/../../etc/passwd"), 400, "/v3/api-docs"),
        Arguments.of("half a percent", get("/api/v1/units?x=%"), 400, "send"),
        Arguments.of("bare characters", get("/api/v1/units?x=<>"), 400, "percent-encoded"),
        Arguments.of("10 MB", get("/api/v1/units?x=" + "a".repeat(10 << 20)), 400, "8 KB"),
        Arguments.of(
            "long header", "GET / HTTP/1.1\r\nX: " + "a".repeat(20_000) + HOST, 400, "8 KB"),
        Arguments.of("no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", 400, "one Host"),
        Arguments.of("many", get("/api/v1/units?" + parameters), 400, "1000 parameters"),
        Arguments.of("no HTTP", "hello\r\n\r\n", 400, "percent-encoded"),
        Arguments.of("other HTTP", "GET / HTTP/9.1" + HOST, 505, "HTTP/1.1"),
        Arguments.of(
            "encoding of body",
            "POST /api/v1/session HTTP/1.1\r\nTransfer-Encoding: foo" + HOST,
            501,
            "in chunks"),
        Arguments.of("TRACE", "TRACE /api/v1/units HTTP/1.1" + HOST, 405, "method"),
        Arguments.of("error page", get("/error"), 404, "/v3/api-docs"));
  }

  private static String get(String path) {
    return "GET " + path + " HTTP/1.1" + HOST;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("requests")
  void isAProblemThatSaysWhatToSend(String name, String request, int status, String detail)
      throws Exception {
    String answer = answer(request);
    assertThat(answer).startsWith("HTTP/1.1 " + status);
    String head = answer.substring(0, answer.indexOf("\r\n\r\n")).toLowerCase(Locale.ROOT);
    assertThat(head)
        .contains("content-type: application/problem+json")
        .contains("x-content-type-options: nosniff")
        .contains("content-security-policy: ")
        .contains("x-frame-options: deny");
    JsonNode problem =
        new JsonMapper()
            .readTree(answer.substring(answer.indexOf('{'), answer.lastIndexOf('}') + 1));
    assertThat(problem.get("status").intValue()).isEqualTo(status);
    assertThat(problem.get("detail").stringValue()).contains(detail);
    assertThat(answer).doesNotContain("<html").doesNotContain("Tomcat").doesNotContain("Exception");
  }

  /** As far as it gets: who is refused need not be listened to. */
  private static String answer(String request) throws IOException {
    try (Socket socket = API.socket()) {
      Thread writer = new Thread(() -> write(request, socket));
      writer.start();
      return answer(socket.getInputStream());
    }
  }

  private static String answer(InputStream input) {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    try {
      input.transferTo(answer);
    } catch (IOException reset) {
      // What came before was the answer.
    }
    return answer.toString(UTF_8);
  }

  private static void write(String request, Socket socket) {
    try {
      OutputStream output = socket.getOutputStream();
      output.write(request.getBytes(UTF_8));
      output.flush();
    } catch (IOException refused) {
      // The answer says why.
    }
  }
}
