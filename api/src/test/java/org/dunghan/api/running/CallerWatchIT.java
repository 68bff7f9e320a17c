/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CallerWatchIT {
  private static final int TRIES = 150;

  @ParameterizedTest
  @ValueSource(strings = {"?from=2025-07-01&format=csv", "", "?from=2025-07-01&format=xlsx"})
  void whoGoesAwayLeavesNothingRunning(String question) throws Exception {
    try (Socket caller = SlowWarehouse.API.socket()) {
      ask(caller, question);
      await(1);
    }
    await(0);
  }

  @ParameterizedTest
  @ValueSource(strings = "?from=2025-07-01")
  void whoWaitsIsWaitedFor(String question) throws Exception {
    try (Socket caller = SlowWarehouse.API.socket()) {
      ask(caller, question);
      await(1);
      Thread.sleep(4_000);
      assertThat(SlowWarehouse.working()).hasSize(1);
    }
    await(0);
  }

  /** Its connection is that of the proxy, its address is not. */
  @Test
  void whoWaitsBehindAProxyIsWaitedFor() throws Exception {
    try (Socket caller = SlowWarehouse.API.socket()) {
      ask(caller, "?from=2025-07-01", "X-Forwarded-For: 203.0.113.7");
      await(1);
      Thread.sleep(4_000);
      assertThat(SlowWarehouse.working()).hasSize(1);
    }
    await(0);
  }

  private static void ask(Socket caller, String question) throws IOException {
    ask(caller, question, "Accept: */*");
  }

  private static void ask(Socket caller, String question, String header) throws IOException {
    String account = Base64.getEncoder().encodeToString("admin:admin".getBytes(UTF_8));
    String request =
        """
        GET /api/v1/bottlenecks%s HTTP/1.1
        Host: 127.0.0.1
        Authorization: Basic %s
        %s

        """
            .formatted(question, account, header)
            .replace("\n", "\r\n");
    caller.getOutputStream().write(request.getBytes(UTF_8));
  }

  /** Until the engine works on so many queries. */
  private static void await(int queries) throws InterruptedException {
    int tries = 0;
    while (SlowWarehouse.working().size() != queries && tries++ < TRIES) {
      Thread.sleep(100);
    }
    assertThat(SlowWarehouse.working()).hasSize(queries);
  }
}
