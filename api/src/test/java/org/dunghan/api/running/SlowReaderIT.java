/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
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

  private static final String ROWS = "/api/v1/bottlenecks?by=procedure&from=2025-07-01";
  private static final String WHOLE = "\"row_count\":100000,\"checksum\":\"[0-9a-f]{64}\"}$";

  private static final String HANDOFFS =
      """
      INSERT INTO wide.handoff_day
          (layer, day, from_holder, to_holder, procedure, handoffs, waiting, waiting_days)
      SELECT 1, '2025-07-01', '19774', '19774', repeat(hex(SHA256(toString(number))), 8), 1, 0, map()
      FROM numbers(100000)
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
    try (InputStream answer = api.stream(ROWS)) {
      answer.readNBytes(10_000);
      Thread.sleep((SECONDS + 2) * 1_000L);
      assertThat(new String(answer.readAllBytes(), US_ASCII)).containsPattern(WHOLE);
    }
  }

  /** Twice the time of a question is 8 seconds here; then the one turn of an export is taken. */
  @Test
  void whoReadsSlowlyHoldsNobodyUp() throws Exception {
    try (RunningApi busy =
            RunningWarehouse.programOn(
                "wide",
                "--dunghan.queries.seconds=4",
                "--dunghan.limits.questions=1",
                "--dunghan.limits.exports=1",
                "--dunghan.limits.patience=30s");
        InputStream first = busy.stream(ROWS)) {
      assertThat(first.readNBytes(10_000)).hasSize(10_000);
      assertThat(busy.get("/api/v1/units").statusCode()).isEqualTo(200);
      try (InputStream second = busy.stream(ROWS)) {
        assertThat(second.readNBytes(10_000)).hasSize(10_000);
        assertThat(busy.get("/api/v1/units").statusCode()).isEqualTo(200);
        assertThatThrownBy(second::readAllBytes).isInstanceOf(IOException.class);
      }
      assertThat(new String(first.readAllBytes(), US_ASCII)).containsPattern(WHOLE);
    }
  }
}
