/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

enum Channel {
  ONLINE,
  IN_PERSON,
  POST,
  /** Written as an empty cell: the source did not say. */
  UNKNOWN;

  static Channel draw(int onlinePermille, Chance chance) {
    if (chance.permille(onlinePermille)) {
      return ONLINE;
    }
    int other = chance.below(1000);
    return other < 930 ? IN_PERSON : other < 985 ? POST : UNKNOWN;
  }

  String written() {
    return this == UNKNOWN ? "" : name();
  }
}
