/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import com.clickhouse.client.api.Client;
import com.clickhouse.client.api.query.QuerySettings;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.dunghan.warehouse.Warehouse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The queries of requests that are being answered: each says in a comment which request it is of,
 * by which it is found again among all that the warehouse works on.
 */
@Component
public class RunningQueries {
  private static final Logger LOG = LoggerFactory.getLogger(RunningQueries.class);

  private static final String KILL =
      """
      KILL QUERY
      WHERE startsWith(query, {mark:String}) OR Settings['log_comment'] = {mark:String}
      ASYNC
      FORMAT Null
      """;

  private static final int KILL_SECONDS = 10;

  private final ThreadLocal<String> mark = new ThreadLocal<>();
  private final Client client;
  private final ScheduledExecutorService clock;

  RunningQueries(Warehouse warehouse, ScheduledExecutorService clock) {
    client = warehouse.client();
    this.clock = clock;
  }

  /** A query that says whose it is; as it was where it is nobody's. */
  public String marked(String sql) {
    return mark().isEmpty() ? sql : mark() + "\n" + sql;
  }

  /**
   * What says whose a query is, for the setting {@code log_comment}: the engine writes a query to
   * which it binds parameters anew, without comments. Empty where it is nobody's.
   */
  public String mark() {
    return mark.get() == null ? "" : mark.get();
  }

  /** From now on, queries of this thread are those of a new request. */
  String begin() {
    mark.set("/* request %s */".formatted(UUID.randomUUID()));
    return mark.get();
  }

  void end() {
    mark.remove();
  }

  /**
   * Ends what the warehouse does for the request of this thread, unless it is called off before.
   */
  public Future<?> endAfter(int seconds) {
    String request = mark();
    return clock.schedule(() -> kill(request), seconds, TimeUnit.SECONDS);
  }

  /**
   * Ends what the warehouse still does for a request; what is nobody's goes on. Nobody waits for
   * it: an engine that hangs would stop the clock, and with it all other watches.
   */
  void kill(String ofRequest) {
    if (ofRequest.isEmpty()) {
      return;
    }
    Thread killing = new Thread(() -> killNow(ofRequest), "running-queries-kill");
    killing.setDaemon(true);
    killing.start();
  }

  private void killNow(String ofRequest) {
    QuerySettings settings = new QuerySettings();
    settings.setNetworkTimeout(KILL_SECONDS, ChronoUnit.SECONDS);
    try {
      client.query(KILL, Map.of("mark", ofRequest), settings).join().close();
    } catch (Exception failure) {
      LOG.warn("A query that nobody waits for could not be ended: {}", failure.getMessage());
    }
  }
}
