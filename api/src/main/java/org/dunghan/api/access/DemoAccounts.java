/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.access;

import java.util.List;

/** A ready-made account per role, whose password is its name: for the demo on one's own machine. */
final class DemoAccounts {
  private static final String KIM_LONG = "19774";

  static final List<Account> ALL =
      List.of(
          account("council", Role.COUNCIL, List.of(KIM_LONG)),
          account("city", Role.CITY, List.of()),
          account("analyst", Role.ANALYST, List.of()),
          account("admin", Role.ADMIN, List.of()));

  private DemoAccounts() {}

  private static Account account(String name, Role role, List<String> units) {
    return new Account(name, role, units, Passwords.ENCODER.encode(name));
  }
}
