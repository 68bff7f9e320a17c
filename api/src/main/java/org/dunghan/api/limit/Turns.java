/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.limit;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.dunghan.api.running.Callers;
import org.dunghan.api.running.QueryLimits;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * So many questions are answered at a time, so many wait, and the others are asked to come again:
 * nobody waits for long, and the warehouse is never asked more than it can do. Who still reads an
 * answer when twice the time of a question is over goes on in the turn of an export, or is cut off
 * where none is free: readers that take an hour hold up nobody but each other. So it is with those
 * who send a list: it is read within the turn, as fast as they send it.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class Turns extends OncePerRequestFilter {
  private final LimitSettings settings;
  private final Refusal refusal;
  private final Callers callers;
  private final ScheduledExecutorService clock;
  private final int seconds;
  private final Semaphore questions;
  private final Semaphore exports;

  Turns(
      LimitSettings settings,
      Refusal refusal,
      QueryLimits limits,
      Callers callers,
      ScheduledExecutorService clock) {
    this.settings = settings;
    this.refusal = refusal;
    this.callers = callers;
    this.clock = clock;
    seconds = limits.seconds();
    questions = new Semaphore(settings.questions(), true);
    exports = new Semaphore(settings.exports(), true);
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Semaphore turns = isExport(request) || sendsList(request) ? exports : questions;
    if (turns.getQueueLength() >= settings.waiting() || !comes(turns)) {
      refusal.send(
          response,
          HttpStatus.SERVICE_UNAVAILABLE,
          settings.patience().toSeconds(),
          "Too much is asked at the moment: ask again in %d seconds."
              .formatted(settings.patience().toSeconds()));
      return;
    }
    Turn turn = new Turn(turns, request, response);
    Future<?> watch =
        clock.scheduleWithFixedDelay(
            () -> turn.goOnIn(exports, callers), 2L * seconds, seconds, TimeUnit.SECONDS);
    try {
      chain.doFilter(request, response);
    } finally {
      watch.cancel(false);
      turn.end();
    }
  }

  private boolean comes(Semaphore turns) {
    try {
      return turns.tryAcquire(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Signing in is over before a turn is needed. */
  private static boolean sendsList(HttpServletRequest request) {
    return request.getMethod().equals("POST");
  }

  private static boolean isExport(HttpServletRequest request) {
    String format = request.getParameter("format");
    return format != null && !format.equals("json");
  }
}
