/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.jwt.Jwt;

/**
 * Reads the role and the units of who bears a token; of names that are no role, none is granted.
 */
final class TokenAuthorities implements Converter<Jwt, Collection<GrantedAuthority>> {
  private final AccessSettings settings;

  TokenAuthorities(AccessSettings settings) {
    this.settings = settings;
  }

  @Override
  public Collection<GrantedAuthority> convert(Jwt token) {
    List<String> names = new ArrayList<>();
    List<String> units = texts(token.getClaim(settings.unitsClaim()));
    texts(token.getClaim(settings.rolesClaim())).stream()
        .map(Role::find)
        .flatMap(Optional::stream)
        .filter(role -> role != Role.PUBLIC)
        .forEach(role -> names.addAll(Authorities.of(role, units)));
    return AuthorityUtils.createAuthorityList(names);
  }

  private static List<String> texts(Object claim) {
    if (claim instanceof Collection<?> many) {
      return many.stream().map(Object::toString).toList();
    }
    return claim == null ? List.of() : List.of(claim.toString().split("[ ,]+"));
  }
}
