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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records who took rows out of the house, or looked at single dossiers or officers: a line of JSON.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class AuditLog extends OncePerRequestFilter {
  private static final List<String> DRILL_DOWNS =
      List.of(
          "/api/v1/dossiers",
          "/api/v1/lateness",
          "/api/v1/backlog/dossiers",
          "/api/v1/quality/findings/",
          "/api/v1/quality/rejected-rows",
          "/api/v1/reconciliations",
          "/api/v1/workload/officers");

  private final Path file;
  private final JsonMapper json;

  AuditLog(AccessSettings settings, JsonMapper json) {
    file = settings.audit();
    this.json = json;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    String format = request.getParameter("format");
    boolean isExport = format != null && !format.equals("json");
    return !isExport && DRILL_DOWNS.stream().noneMatch(request.getServletPath()::startsWith);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    try {
      chain.doFilter(request, response);
    } finally {
      record(line(request, response, who));
    }
  }

  private static Map<String, Object> line(
      HttpServletRequest request, HttpServletResponse response, Authentication who) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    line.put("name", who == null ? null : who.getName());
    line.put(
        "authorities",
        who == null
            ? List.of()
            : who.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList());
    line.put("address", request.getRemoteAddr());
    line.put("method", request.getMethod());
    line.put("path", request.getRequestURI());
    line.put("query", request.getQueryString());
    line.put("status", response.getStatus());
    return line;
  }

  private synchronized void record(Map<String, Object> line) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Files.writeString(
        file,
        json.writeValueAsString(line) + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }
}
