/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import org.dunghan.api.scope.UnknownScope;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What those are told who may not have what they ask for, and what to send instead. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class AccessProblems {
  /** Browsers would ask for a password themselves if Basic were named. */
  private static final String CHALLENGE = "Bearer";

  @ExceptionHandler
  ResponseEntity<ProblemDetail> wrong(BadCredentialsException failure) {
    return unknown("There is no such account, or the password is another: send both again.");
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> nobody(UsernameNotFoundException failure) {
    return unknown("There is no such account, or the password is another: send both again.");
  }

  /** The reason is about the token itself: expired, of another issuer, not signed by it. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> refused(OAuth2AuthenticationException failure) {
    return unknown(
        "The token is not accepted (%s): get a new one from the issuer of this service."
            .formatted(failure.getError().getDescription()));
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> missing(AuthenticationException failure) {
    return unknown(
        "Sign in first: at /sign-in.html, with a name and password (curl -u name), or with"
            + " a bearer token.");
  }

  @ExceptionHandler
  ProblemDetail forged(CsrfException failure) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.FORBIDDEN,
        "Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN as well.");
  }

  @ExceptionHandler
  ProblemDetail forbidden(AccessDeniedException failure) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.FORBIDDEN,
        "Your account may not see this: ask who keeps the accounts for a role that may.");
  }

  @ExceptionHandler
  ProblemDetail nowhere(UnknownScope failure) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, failure.getMessage());
  }

  @ExceptionHandler
  ProblemDetail unusable(RequestRejectedException failure) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.BAD_REQUEST,
        "The address holds what none of ours does: /v3/api-docs lists what there is.");
  }

  private static ResponseEntity<ProblemDetail> unknown(String detail) {
    return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
        .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
        .body(ProblemDetail.forStatusAndDetail(HttpStatus.UNAUTHORIZED, detail));
  }
}
