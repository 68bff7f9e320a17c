/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.tomcat.util.ExceptionUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Tomcat says of requests that it refuses by itself, before any of our code sees them: the
 * same kind of problem, with the same care for whoever reads it in a browser.
 */
public final class ProblemReportValve extends ErrorReportValve {
  /** What a browser is to make of a problem: nothing but a text. */
  public static final Map<String, String> HEADERS =
      Map.of(
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Content-Security-Policy",
          "default-src 'none'; frame-ancestors 'none'",
          "Referrer-Policy",
          "no-referrer",
          HttpHeaders.CACHE_CONTROL,
          "no-store");

  private static final int FIRST_ERROR = 400;
  private static final JsonMapper JSON = new JsonMapper();

  @Override
  protected void report(Request request, Response response, Throwable failure) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return;
    }
    try {
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      HEADERS.forEach(response::setHeader);
      String problem = JSON.writeValueAsString(UnhandledErrors.problem(status));
      response.getOutputStream().write(problem.getBytes(StandardCharsets.UTF_8));
      response.finishResponse();
    } catch (IOException | RuntimeException gone) {
      ExceptionUtils.handleThrowable(gone);
    }
  }
}
