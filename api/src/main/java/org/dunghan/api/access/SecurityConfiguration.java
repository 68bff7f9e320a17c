/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import static org.springframework.http.HttpMethod.POST;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.logout.HttpStatusReturningLogoutSuccessHandler;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Who gets in where. Pages hold no figures and are for everybody; all under {@code /api} is for
 * those who signed in, by session, password or token, but for what a public view shows.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AccessSettings.class)
class SecurityConfiguration {
  private static final String SESSION = "/api/v1/session";

  /** Figures and what is needed to read them; no dossier, no desk, no run. */
  private static final String[] PUBLIC = {
    "/api/v1/measures",
    "/api/v1/publications",
    "/api/v1/units",
    "/api/v1/fields",
    "/api/v1/procedures",
    "/api/v1/statistics"
  };

  private static final String[] OF_ANALYSTS = {
    "/api/v1/quality/runs/**", "/api/v1/quality/files/**", "/api/v1/quality/rejected-rows/**"
  };

  private static final String[] ROLES = {
    Role.COUNCIL.name(), Role.CITY.name(), Role.ANALYST.name(), Role.ADMIN.name()
  };

  @Bean
  PasswordEncoder passwordEncoder() {
    return Passwords.ENCODER;
  }

  /** Codes of dossiers may hold any character; paths are matched by their encoded segments. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowUrlEncodedSlash(true);
    firewall.setAllowUrlEncodedDoubleSlash(true);
    firewall.setAllowUrlEncodedPercent(true);
    firewall.setAllowSemicolon(true);
    return firewall;
  }

  @Bean
  SecurityFilterChain security(
      HttpSecurity http,
      AccessSettings settings,
      ProblemAnswers problems,
      LocalReaders readers,
      TokenReaders tokens,
      ContentSecurityPolicy policy) {
    signInAndOut(http, problems);
    http.authorizeHttpRequests(requests -> whoGetsWhere(requests, settings))
        .httpBasic(basic -> basic.authenticationEntryPoint(problems))
        .csrf(
            csrf ->
                csrf.spa()
                    // No browser sends this header by itself, so nobody can borrow it.
                    .ignoringRequestMatchers(
                        request -> request.getHeader(HttpHeaders.AUTHORIZATION) != null))
        .exceptionHandling(
            failed -> failed.authenticationEntryPoint(problems).accessDeniedHandler(problems))
        .headers(
            headers ->
                headers
                    .contentSecurityPolicy(csp -> csp.policyDirectives(policy.text()))
                    .referrerPolicy(Customizer.withDefaults()));
    http.addFilterAfter(new EndedSessions(readers), SecurityContextHolderFilter.class);
    tokens.accept(http, problems);
    return http.build();
  }

  private static void signInAndOut(HttpSecurity http, ProblemAnswers problems) {
    http.formLogin(
            form ->
                form.loginPage("/sign-in.html")
                    .loginProcessingUrl(SESSION)
                    .successHandler((request, response, who) -> response.setStatus(204))
                    .failureHandler(problems))
        .logout(
            logout ->
                logout
                    .logoutUrl(SESSION + "/end")
                    .logoutSuccessHandler(
                        new HttpStatusReturningLogoutSuccessHandler(HttpStatus.NO_CONTENT)));
  }

  private static void whoGetsWhere(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests,
      AccessSettings settings) {
    requests.requestMatchers("/api/v1/sign-in").permitAll();
    requests.requestMatchers(POST, SESSION).permitAll();
    requests.requestMatchers(OF_ANALYSTS).hasAnyRole(Role.ANALYST.name(), Role.ADMIN.name());
    if (settings.publicView()) {
      requests.requestMatchers(PUBLIC).permitAll();
    }
    requests.requestMatchers("/api/**").hasAnyRole(ROLES);
    requests.anyRequest().permitAll();
  }
}
