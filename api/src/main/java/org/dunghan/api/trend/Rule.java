/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

/**
 * What tells a change from chance, the most telling first; a point that several apply to has the
 * first (NHS England, Making Data Count).
 */
enum Rule {
  /** The point is outside the limits. */
  OUTSIDE_LIMITS,
  /** It is one of seven of which each is higher, or each is lower, than the one before. */
  TREND,
  /** It is near a limit, as is at least one of two others beside it on its side of the mean. */
  NEAR_LIMITS,
  /** It is one of seven on one side of the mean. */
  RUN
}
