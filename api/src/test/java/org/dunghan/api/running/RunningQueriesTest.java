/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RunningQueriesTest {
  private static final int SOON = 5;

  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  @AfterEach
  void stop() {
    clock.shutdownNow();
  }

  @Test
  void anEngineThatHangsDoesNotHoldTheClock() throws Exception {
    try (HungEngine engine = new HungEngine()) {
      var queries = new RunningQueries(engine.warehouse(), clock);
      queries.begin();
      Future<?> end = queries.endAfter(0);
      assertThat(engine.isAsked(SOON * 1_000)).isTrue();
      assertThatCode(() -> end.get(SOON, SECONDS)).doesNotThrowAnyException();
    }
  }
}
