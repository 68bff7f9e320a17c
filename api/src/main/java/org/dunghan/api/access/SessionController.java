/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells who is signed in. */
@RestController
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class SessionController {
  private final AccessSettings settings;

  SessionController(AccessSettings settings) {
    this.settings = settings;
  }

  @GetMapping("/session")
  @Operation(
      summary = "Who asks, and what they may see",
      description = "Sign in by POST of username and password, sign out by POST to session/end.")
  ResponseEntity<Session> session(@Parameter(hidden = true) Authentication who) {
    List<String> names = who.getAuthorities().stream().map(GrantedAuthority::getAuthority).toList();
    List<String> roles =
        List.of(Role.values()).stream()
            .filter(role -> names.contains(role.authority()))
            .map(Role::name)
            .toList();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .body(new Session(who.getName(), roles, Authorities.units(names)));
  }

  @GetMapping("/sign-in")
  @Operation(
      summary = "What one can sign in with: the accounts of the demo, whose password is the name")
  SignIn signIn(@Parameter(hidden = true) CsrfToken token) {
    // Asking for the token is what makes it a cookie.
    token.getToken();
    return new SignIn(
        settings.demo() ? DemoAccounts.ALL.stream().map(Account::name).toList() : List.of());
  }

  /** The names of accounts that are ready made. */
  record SignIn(List<String> readyMade) {}

  /**
   * Who is signed in.
   *
   * @param units that a council member may see; empty for others
   */
  record Session(String name, List<String> roles, List<String> units) {}
}
