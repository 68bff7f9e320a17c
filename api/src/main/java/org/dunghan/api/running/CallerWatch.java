/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.running;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends the queries of those who do not wait for the answer: nothing would tell before the first row
 * is sent, and that may take as long as the query.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class CallerWatch extends OncePerRequestFilter {
  private static final int SECONDS = 1;

  private final RunningQueries queries;
  private final Callers callers;
  private final ScheduledExecutorService clock;

  CallerWatch(RunningQueries queries, Callers callers, ScheduledExecutorService clock) {
    this.queries = queries;
    this.callers = callers;
    this.clock = clock;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().startsWith("/api/");
  }

  /** To look is to read: what comes while a body is read elsewhere might be taken from it. */
  private static boolean hasBody(HttpServletRequest request) {
    return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Watched watched =
        new Watched(queries.begin(), request.getServletConnection().getConnectionId(), response);
    Future<?> watch =
        hasBody(request)
            ? CompletableFuture.completedFuture(null)
            : clock.scheduleWithFixedDelay(watched::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    boolean whole = false;
    try {
      chain.doFilter(request, response);
      whole = true;
    } finally {
      watched.end();
      watch.cancel(false);
      queries.end();
      if (!whole) {
        queries.kill(watched.mark);
      }
    }
  }

  /** A request that is being answered. */
  private final class Watched {
    private final String mark;
    private final String connection;
    private final HttpServletResponse response;
    private boolean ended;

    Watched(String mark, String connection, HttpServletResponse response) {
      this.mark = mark;
      this.connection = connection;
      this.response = response;
    }

    /** Once rows are on their way, a connection that takes none of them tells by itself. */
    synchronized void look() {
      if (!ended && !response.isCommitted() && callers.hasGone(connection)) {
        ended = true;
        queries.kill(mark);
      }
    }

    synchronized void end() {
      ended = true;
    }
  }
}
