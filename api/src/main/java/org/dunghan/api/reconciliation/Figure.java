/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.util.Locale;

/** The measures that a list of dossiers is counted by. */
enum Figure {
  RECEIVED,
  RESOLVED,
  RESOLVED_LATE,
  OPEN,
  OPEN_OVERDUE;

  /** Of the dictionary. */
  String measure() {
    return name().toLowerCase(Locale.ROOT);
  }
}
