/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

/** How a measure behaves over time, and so what may be done with it. */
public enum Kind {
  /** Happened in the period; additive over days. */
  FLOW,
  /** Contains what was open when the period began; never summed over time. */
  OPENING_STOCK,
  /** What was so at the end of the period; never summed over time. */
  CLOSING_STOCK,
  /**
   * A ratio of two counts; null where the denominator is 0. In working days: times those of the
   * period.
   */
  RATIO,
  /** A value of a distribution over N tenures; null where N is 0. */
  DISTRIBUTION
}
