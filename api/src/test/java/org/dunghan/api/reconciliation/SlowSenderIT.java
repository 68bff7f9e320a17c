/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.util.Base64;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.Test;

/** Somebody who sends a row of a list each half second, while there is one turn for questions. */
class SlowSenderIT {
  private static final int SECONDS = 4;
  private static final int TRIES = 60;

  @Test
  void holdsNobodyUpAndIsToldToSendLess() throws Exception {
    try (RunningApi api =
            RunningWarehouse.programOnTheCases(
                "--dunghan.limits.questions=1",
                "--dunghan.limits.patience=1s",
                "--dunghan.queries.upload-seconds=" + SECONDS);
        Socket sender = api.socket()) {
      begin(sender);
      Thread.sleep(1_000);
      assertThat(sender.getInputStream().available()).isZero();
      assertThat(api.get("/api/v1/units").statusCode()).isEqualTo(200);
      for (int row = 0; row < TRIES && sender.getInputStream().available() == 0; row++) {
        send(sender, "1\n");
        Thread.sleep(500);
      }
      sender.shutdownOutput();
      assertThat(new String(sender.getInputStream().readAllBytes(), UTF_8))
          .startsWith("HTTP/1.1 408 ")
          .contains("application/problem+json")
          .contains("not here within 4 seconds (DUNGHAN_UPLOAD_SECONDS); send the list in parts");
    }
  }

  private static void begin(Socket sender) throws IOException {
    String account = Base64.getEncoder().encodeToString("admin:admin".getBytes(UTF_8));
    String request =
        """
        POST /api/v1/reconciliations?from=2025-07-01&to=2025-07-10 HTTP/1.1
        Host: 127.0.0.1
        Authorization: Basic %s
        Content-Type: text/csv
        Content-Length: 10000

        """;
    send(sender, request.formatted(account).replace("\n", "\r\n") + "dossier_id\n");
  }

  private static void send(Socket sender, String text) throws IOException {
    sender.getOutputStream().write(text.getBytes(UTF_8));
  }
}
