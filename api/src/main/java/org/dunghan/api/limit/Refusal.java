/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.limit;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.dunghan.api.error.ProblemReportValve;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sends away who may come again, and says when. That may be before whoever sets the headers of
 * answers has the request.
 */
@Component
class Refusal {
  private final JsonMapper json;

  Refusal(JsonMapper json) {
    this.json = json;
  }

  void send(HttpServletResponse response, HttpStatus status, long seconds, String detail)
      throws IOException {
    response.setStatus(status.value());
    ProblemReportValve.HEADERS.forEach(response::setHeader);
    response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
    response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
    response
        .getOutputStream()
        .write(json.writeValueAsBytes(ProblemDetail.forStatusAndDetail(status, detail)));
  }
}
