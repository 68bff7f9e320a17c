/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.lateness;

/**
 * Working days that were left, as far as dossiers are told apart by them: each up to 10, then 11 to
 * 15, 16 to 20, 21 to 30, and more. A band is named by its first day.
 */
final class Band {
  /** The SQL of all bands. */
  static final String ALL = "[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 16, 21, 31]";

  private Band() {}

  /** The SQL of the band of a number of days. */
  static String of(String days) {
    return "multiIf(%1$s < 0, 0, %1$s <= 10, %1$s, %1$s <= 15, 11, %1$s <= 20, 16, %1$s <= 30, 21, 31)"
        .formatted(days);
  }
}
