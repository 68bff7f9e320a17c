/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

import jakarta.servlet.http.HttpServletResponse;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Turns every failure into a problem that says what to do; SQL and stacks go to the log only. */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

  /** ClickHouse's numbers of it: of its own limit, and of what was ended from here. */
  private static final Set<Integer> TIMEOUTS = Set.of(159, 394);

  private static final String AWAY =
      "The warehouse does not answer: start it with bin/dunghan engine, or set"
          + " DUNGHAN_WAREHOUSE_URL to where it is, then ask again.";
  private static final String TOO_SLOW =
      "This takes the warehouse longer than it may (DUNGHAN_QUERY_SECONDS, of files"
          + " DUNGHAN_EXPORT_SECONDS): ask for less, such as fewer days, one unit or fewer"
          + " dimensions.";
  private static final String REFUSED =
      "The warehouse could not answer this question; the log of the API has its reason.";

  @ExceptionHandler
  ProblemDetail unusable(UnusableParameter problem) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unusable(UnusableBody problem) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, problem.getMessage());
  }

  @ExceptionHandler
  ProblemDetail oversized(OversizedBody problem) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.CONTENT_TOO_LARGE, problem.getMessage());
  }

  @ExceptionHandler
  ProblemDetail slow(SlowBody problem) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.REQUEST_TIMEOUT, problem.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unpublished(NothingPublished problem) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, problem.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unanswered(DataAccessException failure, HttpServletResponse response) {
    requireUnsent(response, failure);
    Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
    if (isTooSlow(failure)) {
      LOG.warn("A query took too long: {}", String.valueOf(cause.getMessage()).strip());
      return ProblemDetail.forStatusAndDetail(HttpStatus.GATEWAY_TIMEOUT, TOO_SLOW);
    }
    LOG.warn("The warehouse did not answer: {}", String.valueOf(cause.getMessage()).strip());
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.SERVICE_UNAVAILABLE, isFromTheEngine(failure) ? REFUSED : AWAY);
  }

  @ExceptionHandler
  ProblemDetail unexpected(Exception failure, HttpServletResponse response) {
    LOG.error("A request failed", failure);
    requireUnsent(response, failure);
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.INTERNAL_SERVER_ERROR, "The API failed; its log has the reason.");
  }

  @Override
  protected ResponseEntity<Object> handleNoResourceFoundException(
      NoResourceFoundException missing,
      HttpHeaders headers,
      HttpStatusCode status,
      WebRequest request) {
    String detail =
        "There is nothing at /%s; /v3/api-docs lists what there is."
            .formatted(missing.getResourcePath());
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    return handleExceptionInternal(missing, problem, headers, status, request);
  }

  /**
   * An answer that broke off is no answer: its connection is cut, so that nobody takes it for one.
   */
  private static void requireUnsent(HttpServletResponse response, Exception failure) {
    if (response.isCommitted()) {
      throw new IllegalStateException("The answer broke off", failure);
    }
  }

  private static boolean isTooSlow(DataAccessException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLTimeoutException
          || (cause instanceof SQLException error && TIMEOUTS.contains(error.getErrorCode()))) {
        return true;
      }
    }
    return false;
  }

  /** ClickHouse numbers its errors; what never reached it has no number. */
  private static boolean isFromTheEngine(DataAccessException failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException error && error.getErrorCode() > 0) {
        return true;
      }
    }
    return false;
  }
}
