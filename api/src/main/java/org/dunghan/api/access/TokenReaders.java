/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.stereotype.Component;

/**
 * Those who bear a token of the issuer, if there is one. Its keys are found by its own description,
 * once the first token comes, and again when a token names a key that is not known yet.
 */
@Component
class TokenReaders {
  private final AccessSettings settings;

  TokenReaders(AccessSettings settings) {
    this.settings = settings;
  }

  void accept(HttpSecurity http, ProblemAnswers problems) {
    settings
        .issuer()
        .ifPresent(
            issuer ->
                http.oauth2ResourceServer(
                    server ->
                        server
                            .authenticationEntryPoint(problems)
                            .accessDeniedHandler(problems)
                            .jwt(
                                jwt ->
                                    jwt.decoder(decoder(issuer))
                                        .jwtAuthenticationConverter(readers()))));
  }

  private JwtAuthenticationConverter readers() {
    JwtAuthenticationConverter converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(new TokenAuthorities(settings));
    return converter;
  }

  private JwtDecoder decoder(String issuer) {
    return new SupplierJwtDecoder(
        () -> {
          NimbusJwtDecoder decoder = NimbusJwtDecoder.withIssuerLocation(issuer).build();
          decoder.setJwtValidator(validator(issuer));
          return decoder;
        });
  }

  private OAuth2TokenValidator<Jwt> validator(String issuer) {
    List<OAuth2TokenValidator<Jwt>> validators = new ArrayList<>();
    validators.add(JwtValidators.createDefaultWithIssuer(issuer));
    settings
        .audience()
        .ifPresent(
            audience ->
                validators.add(
                    new JwtClaimValidator<List<String>>(
                        JwtClaimNames.AUD, named -> named != null && named.contains(audience))));
    return new DelegatingOAuth2TokenValidator<>(validators);
  }
}
