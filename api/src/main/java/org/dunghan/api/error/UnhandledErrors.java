/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is said of a request that failed outside of every controller. */
@Hidden
@RestController
class UnhandledErrors implements ErrorController {
  @RequestMapping("/error")
  ResponseEntity<Map<String, Object>> error(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    int code = status instanceof Integer number ? number : HttpStatus.NOT_FOUND.value();
    Map<String, Object> problem = problem(code);
    if (path != null) {
      problem.put("instance", URI.create(path.toString()));
    }
    return ResponseEntity.status(code)
        .headers(headers -> ProblemReportValve.HEADERS.forEach(headers::set))
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }

  /** A problem of which nothing is known but its status. */
  static Map<String, Object> problem(int status) {
    HttpStatus known = HttpStatus.resolve(status);
    Map<String, Object> problem = new LinkedHashMap<>();
    problem.put("title", known == null ? "Error" : known.getReasonPhrase());
    problem.put("status", status);
    problem.put("detail", detail(status));
    return problem;
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 ->
          "The request cannot be read: send an address whose characters are percent-encoded, with"
              + " no more than 8 KB of address and headers and 1000 parameters, and one Host.";
      case 404 -> "There is nothing here; /v3/api-docs lists what there is.";
      case 405 -> "This method does nothing here; /v3/api-docs lists what does.";
      case 413, 414, 431 -> "The request is too large: send less, or ask in several requests.";
      case 501 -> "Send the body as it is, or in chunks: no other transfer encoding is known.";
      case 505 -> "Send the request by HTTP/1.1.";
      default ->
          status < 500
              ? "The request is refused; /v3/api-docs lists what can be asked."
              : "The API failed; its log has the reason.";
    };
  }
}
