/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may see. */
enum Role {
  /** A council member: the units that the account names. */
  COUNCIL,
  /** A leader of the city: all units. */
  CITY,
  /** All units, and what the data are worth. */
  ANALYST,
  /** All units, and the runs of the job. */
  ADMIN,
  /** Nobody in particular: figures only, and no small counts. */
  PUBLIC;

  /** The name of the authority that stands for it. */
  String authority() {
    return "ROLE_" + name();
  }

  static Optional<Role> find(String name) {
    return Arrays.stream(values()).filter(role -> role.name().equalsIgnoreCase(name)).findFirst();
  }
}
