/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.sql.SQLException;
import org.dunghan.api.Rows;
import org.dunghan.api.RunningApi;
import org.dunghan.api.RunningWarehouse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rows that are on their way when a question's time is over: more than all buffers between hold.
 */
class SlowReaderIT {
  private static final int SECONDS = 6;

  private static final String HANDOFFS =
      """
      INSERT INTO wide.handoff_day
          (layer, day, from_holder, to_holder, procedure, handoffs, waiting, waiting_days)
      SELECT 1, '2025-07-01', '19774', '19774', hex(SHA256(toString(number))), 1, 0, map()
      FROM numbers(500000)
      """;

  private static RunningApi api;

  @BeforeAll
  static void start() {
    api =
        RunningWarehouse.filled(
            "wide", SlowReaderIT::insert, "--dunghan.queries.seconds=" + SECONDS);
  }

  private static void insert(Rows rows) throws SQLException {
    RunningWarehouse.execute(HANDOFFS);
    SlowWarehouse.publish(rows);
  }

  @AfterAll
  static void stop() {
    api.close();
  }

  @Test
  void whoReadsSlowlyGetsAllRows() throws Exception {
    try (InputStream answer = api.stream("/api/v1/bottlenecks?by=procedure&from=2025-07-01")) {
      answer.readNBytes(10_000);
      Thread.sleep((SECONDS + 2) * 1_000L);
      assertThat(new String(answer.readAllBytes(), US_ASCII))
          .containsPattern("\"row_count\":500000,\"checksum\":\"[0-9a-f]{64}\"}$");
    }
  }
}
