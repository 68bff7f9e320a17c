/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.dunghan.api.error.ProblemReportValve;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Says who is kept out why, in the same words and form as all problems. */
@Component
class ProblemAnswers
    implements AuthenticationEntryPoint,
        AuthenticationFailureHandler,
        AccessDeniedHandler,
        RequestRejectedHandler {
  private final HandlerExceptionResolver problems;

  ProblemAnswers(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    this.problems = problems;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
    problems.resolveException(request, response, null, failure);
  }

  @Override
  public void onAuthenticationFailure(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException failure) {
    problems.resolveException(request, response, null, failure);
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException failure) {
    problems.resolveException(request, response, null, failure);
  }

  /** The firewall stands before whoever sets the headers of answers. */
  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, RequestRejectedException failure) {
    ProblemReportValve.HEADERS.forEach(response::setHeader);
    problems.resolveException(request, response, null, failure);
  }
}
