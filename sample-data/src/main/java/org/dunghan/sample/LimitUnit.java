/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

enum LimitUnit {
  WORKING_DAYS,
  CALENDAR_DAYS,
  SAME_DAY,
  /** The law sets no limit. */
  NONE
}
