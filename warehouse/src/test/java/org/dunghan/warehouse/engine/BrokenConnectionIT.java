/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.engine;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What happens when one side breaks off before the end. */
class BrokenConnectionIT {
  @RegisterExtension static final RunningEngine ENGINE = new RunningEngine();

  private final HttpClient http = HttpClient.newHttpClient();

  @Test
  void answersOnAfterClientsWentAwayInMidAnswer() throws Exception {
    for (int client = 0; client < 40; client++) {
      goAwayInMidAnswer("SELECT number FROM numbers(100000000000)");
    }
    for (int number = 0; number < 40; number++) {
      assertThat(get("SELECT " + number).body()).isEqualTo(number + "\n");
    }
  }

  private void goAwayInMidAnswer(String sql) throws Exception {
    HttpResponse<InputStream> response = http.send(request(sql), BodyHandlers.ofInputStream());
    try (InputStream body = response.body()) {
      assertThat(body.readNBytes(100_000)).hasSize(100_000);
    }
  }

  @Test
  void dropsTheConnectionOnAnErrorInMidAnswerSoThatAPartIsNotTakenForTheWhole() {
    assertThatIOException()
        .isThrownBy(() -> get("SELECT throwIf(number = 5000000) FROM numbers(10000000)"));
  }

  @Test
  void tellsAnErrorBeforeTheFirstRowByItsStatus() throws Exception {
    HttpResponse<String> response = get("SELECT throwIf(number = 5) FROM numbers(10)");

    assertThat(response.statusCode()).isEqualTo(500);
    assertThat(response.headers().firstValue("X-ClickHouse-Exception-Code")).hasValue("395");
    assertThat(response.body()).startsWith("Code: 395. DB::Exception: Value passed to 'throwIf'");
  }

  @Test
  void takesNothingFromABodyThatBreaksOff() throws Exception {
    ENGINE.execute("CREATE TABLE test.t (id UInt32) ENGINE = MergeTree ORDER BY id");
    String head =
        """
        POST /?database=test&query=INSERT+INTO+t+FORMAT+CSV HTTP/1.1\r
        Host: 127.0.0.1\r
        Content-Length: 1000\r
        \r
        1
        2
        """;
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), ENGINE.port())) {
      socket.getOutputStream().write(head.getBytes(US_ASCII));
      socket.shutdownOutput();

      assertThat(socket.getInputStream().readAllBytes()).isEmpty();
    }
    assertThat(get("SELECT count() FROM test.t").body()).isEqualTo("0\n");
  }

  private HttpResponse<String> get(String sql) throws IOException, InterruptedException {
    return http.send(request(sql), BodyHandlers.ofString());
  }

  private static HttpRequest request(String sql) {
    return HttpRequest.newBuilder(ENGINE.uri("query", sql)).build();
  }
}
