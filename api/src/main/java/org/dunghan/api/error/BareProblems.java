/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.error;

import java.util.List;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Takes back what was said of the answer that a problem stands in for: who sent its tag would be
 * told that nothing has changed.
 */
@RestControllerAdvice
class BareProblems implements ResponseBodyAdvice<Object> {
  private static final List<String> OF_ANSWERS =
      List.of(
          HttpHeaders.ETAG,
          HttpHeaders.CACHE_CONTROL,
          HttpHeaders.CONTENT_DISPOSITION,
          "Dunghan-Generation",
          "Dunghan-As-Of",
          "Dunghan-Measure-Version",
          "Dunghan-Computed-At");

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public Object beforeBodyWrite(
      Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    if (body instanceof ProblemDetail && response instanceof ServletServerHttpResponse sent) {
      OF_ANSWERS.forEach(name -> sent.getServletResponse().setHeader(name, null));
    }
    return body;
  }
}
