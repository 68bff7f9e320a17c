/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.util.Collection;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/** Who signed in with an account of this machine, as it was then. */
record LocalReader(Account account) implements UserDetails {
  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return AuthorityUtils.createAuthorityList(Authorities.of(account.role(), account.units()));
  }

  @Override
  public String getPassword() {
    return account.password();
  }

  @Override
  public String getUsername() {
    return account.name();
  }
}
