/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.scope;

/** Who asks is confined to units, none of which exists: a 403. */
public final class UnknownScope extends RuntimeException {
  UnknownScope() {
    super(
        "Your account names no unit that exists in this generation: ask who keeps the accounts to"
            + " name one of /api/v1/units.");
  }
}
