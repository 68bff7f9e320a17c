/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Signs out whose account is gone, or is not what it was at sign-in: a session lasts for hours, and
 * what an account may see counts from the next request on.
 */
final class EndedSessions extends OncePerRequestFilter {
  private final LocalReaders readers;
  private final SecurityContextLogoutHandler session = new SecurityContextLogoutHandler();

  EndedSessions(LocalReaders readers) {
    this.readers = readers;
  }

  /** Pages hold no figures. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getServletPath().startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who != null
        && who.getPrincipal() instanceof LocalReader reader
        && !readers.know(reader.account())) {
      session.logout(request, response, who);
    }
    chain.doFilter(request, response);
  }
}
