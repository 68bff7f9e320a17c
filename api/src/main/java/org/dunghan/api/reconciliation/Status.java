/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.util.Arrays;
import java.util.Optional;

/** How a dossier stands, as far as the figures tell it apart. */
enum Status {
  OPEN,
  /** With a result: completed, rejected or returned. */
  RESOLVED,
  DISCONTINUED,
  WITHDRAWN,
  HANDED_OVER;

  /** By its name or that of an end, as in RESOLVED or COMPLETED. */
  static Optional<Status> find(String name) {
    return switch (name) {
      case "COMPLETED", "REJECTED", "RETURNED" -> Optional.of(RESOLVED);
      default -> Arrays.stream(values()).filter(status -> status.name().equals(name)).findFirst();
    };
  }
}
