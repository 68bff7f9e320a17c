/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.scope;

import java.util.Arrays;
import java.util.Map;
import org.dunghan.api.error.UnusableParameter;
import org.dunghan.api.publication.Publications;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives every question the generation that it pins and the scope of who asks. */
@Component
class ReadingResolver implements HandlerMethodArgumentResolver {
  private static final String KNOWN =
      "SELECT count() FROM unit WHERE reference_version = :reference_version AND code IN (:scope)";

  private final Publications publications;
  private final Scopes scopes;
  private final Facts facts;

  ReadingResolver(Publications publications, Scopes scopes, Facts facts) {
    this.publications = publications;
    this.scopes = scopes;
    this.facts = facts;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Reading.class;
  }

  @Override
  public Reading resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer container,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
    request
        .getParameterMap()
        .forEach((name, values) -> parameters.put(name, Arrays.asList(values)));
    Scope scope = scopes.ofWhoAsks();
    if (scope.hidesSmallCounts() && parameters.containsKey("generation")) {
      // What one generation has more than another is a few dossiers.
      throw new UnusableParameter(
          "generation: the public view has the current one only; leave it out, or sign in for"
              + " others.");
    }
    Reading reading = new Reading(publications.pinned(parameters), scope);
    if (!reading.scope().seesAll()
        && facts.remembered(KNOWN, reading, Map.of(), Integer.class).get(0) == 0) {
      throw new UnknownScope();
    }
    return reading;
  }
}
