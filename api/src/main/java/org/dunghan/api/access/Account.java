/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.util.List;

/**
 * A local account.
 *
 * @param units that a council member may see; of no meaning for other roles
 * @param password hashed, with the name of the hash before it
 */
record Account(String name, Role role, List<String> units, String password) {
  /**
   * @throws UnusableAccount when it could never be used
   */
  Account {
    if (!name.matches("[A-Za-z0-9._@-]{1,64}")) {
      throw new UnusableAccount(
          "the name \"%s\" is none: send 1 to 64 letters, digits, or . _ @ -".formatted(name));
    }
    if (role == Role.PUBLIC) {
      throw new UnusableAccount("nobody signs in as PUBLIC: see DUNGHAN_PUBLIC");
    }
    if (role == Role.COUNCIL && units.isEmpty()) {
      throw new UnusableAccount("a council member sees units: name them with --unit");
    }
    units = List.copyOf(units);
  }
}
