/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import org.dunghan.api.scope.Scope;
import org.dunghan.api.scope.Scopes;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The one place that says what the one who asks may see. */
@Component
class ScopeOfWhoAsks implements Scopes {
  @Override
  public Scope ofWhoAsks() {
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    return who == null ? Scope.PUBLIC : Authorities.scope(who.getAuthorities());
  }
}
