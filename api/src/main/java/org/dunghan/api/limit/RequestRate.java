/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.limit;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One address may ask so often, and guess so often. Many share an address: who guesses keeps others
 * from signing in there, but nobody who did from asking.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestRate extends OncePerRequestFilter {
  private static final Duration MINUTE = Duration.ofMinutes(1);
  private static final int ADDRESSES = 10_000;
  private static final String SIGN_IN = "/api/v1/session";

  private final Refusal refusal;
  private final LoadingCache<String, Bucket> requests;
  private final LoadingCache<String, Bucket> failures;

  RequestRate(LimitSettings settings, Refusal refusal) {
    this.refusal = refusal;
    requests = buckets(settings.requestsPerMinute());
    failures = buckets(settings.failuresPerMinute());
  }

  private static LoadingCache<String, Bucket> buckets(int perMinute) {
    return Caffeine.newBuilder()
        .maximumSize(ADDRESSES)
        .expireAfterAccess(MINUTE)
        .build(
            address ->
                Bucket.builder()
                    .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                    .build());
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String address = request.getRemoteAddr();
    Bucket guesses = failures.get(address);
    boolean isAttempt = isAttempt(request);
    if (isAttempt && guesses.getAvailableTokens() == 0) {
      refuse(response, MINUTE.toSeconds(), "Too many wrong passwords or tokens from this address");
      return;
    }
    ConsumptionProbe probe = requests.get(address).tryConsumeAndReturnRemaining(1);
    if (!probe.isConsumed()) {
      long seconds = 1 + Duration.ofNanos(probe.getNanosToWaitForRefill()).toSeconds();
      refuse(response, seconds, "Too many requests from this address");
      return;
    }
    chain.doFilter(request, response);
    if (response.getStatus() == HttpStatus.UNAUTHORIZED.value() && isAttempt) {
      guesses.tryConsume(1);
    }
  }

  private void refuse(HttpServletResponse response, long seconds, String what) throws IOException {
    refusal.send(
        response,
        HttpStatus.TOO_MANY_REQUESTS,
        seconds,
        "%s: ask again in %d seconds.".formatted(what, seconds));
  }

  /** Who sends neither password nor token does not guess. */
  private static boolean isAttempt(HttpServletRequest request) {
    return request.getHeader(HttpHeaders.AUTHORIZATION) != null
        || (request.getMethod().equals("POST") && request.getServletPath().equals(SIGN_IN));
  }
}
