/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.dunghan.api.scope.Scope;
import org.springframework.security.core.GrantedAuthority;

/** A role and its units, as authorities: accounts and tokens come to the same. */
final class Authorities {
  private static final String UNIT = "UNIT_";
  private static final List<Role> SEE_ALL = List.of(Role.CITY, Role.ANALYST, Role.ADMIN);

  private Authorities() {}

  static List<String> of(Role role, Collection<String> units) {
    return Stream.concat(Stream.of(role.authority()), units.stream().map(unit -> UNIT + unit))
        .toList();
  }

  /** What somebody with these authorities may see. */
  static Scope scope(Collection<? extends GrantedAuthority> granted) {
    List<String> names = granted.stream().map(GrantedAuthority::getAuthority).toList();
    if (SEE_ALL.stream().map(Role::authority).anyMatch(names::contains)) {
      return Scope.EVERYTHING;
    }
    return names.contains(Role.COUNCIL.authority()) ? Scope.of(units(names)) : Scope.PUBLIC;
  }

  static List<String> units(List<String> names) {
    return names.stream()
        .filter(name -> name.startsWith(UNIT))
        .map(name -> name.substring(UNIT.length()))
        .toList();
  }
}
