/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.dossier;

/** How the clock of a tenure stands. */
enum ClockState {
  /** Received, not yet accepted. */
  AWAITING,
  /** The same, longer than an acceptance may take. */
  AWAITING_OVERDUE,
  RUNNING,
  OVERDUE,
  PAUSED,
  /** Open, and nothing says until when. */
  WITHOUT_DUE,
  ENDED;

  /** The state of a tenure that is counted in a stock of procedure_day. */
  static ClockState ofStock(String column) {
    return switch (column) {
      case "awaiting" -> AWAITING;
      case "awaiting_overdue" -> AWAITING_OVERDUE;
      case "open_in_time" -> RUNNING;
      case "open_overdue" -> OVERDUE;
      case "open_paused" -> PAUSED;
      case "open_without_due" -> WITHOUT_DUE;
      default -> throw new IllegalArgumentException("there is no stock " + column);
    };
  }
}
