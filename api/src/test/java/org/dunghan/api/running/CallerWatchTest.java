/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletConnection;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests whose caller is never there: to look at one ends its queries. */
class CallerWatchTest {
  private static final int ANSWERING = 1_500;

  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  @AfterEach
  void stop() {
    clock.shutdownNow();
  }

  @ParameterizedTest
  @CsvSource({"-1, , true", "0, , true", "7, , false", "-1, chunked, false"})
  void isNotLookedAtWhileABodyMayStillBeRead(long length, String encoding, boolean looked)
      throws Exception {
    try (HungEngine engine = new HungEngine()) {
      var queries = new RunningQueries(engine.warehouse(), clock);
      var watch = new CallerWatch(queries, new Callers(), clock);
      Map<String, Object> request = new HashMap<>();
      request.put(
          "getServletConnection", saying(Map.of("getConnectionId", "1"), ServletConnection.class));
      request.put("getContentLengthLong", length);
      request.put("getHeader", encoding);
      watch.doFilterInternal(
          saying(request, HttpServletRequest.class),
          saying(Map.of("isCommitted", false), HttpServletResponse.class),
          (asked, answered) -> assertThat(engine.isAsked(ANSWERING)).isEqualTo(looked));
    }
  }

  /** One that says always the same. */
  private static <T> T saying(Map<String, Object> answers, Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> answers.get(method.getName())));
  }
}
