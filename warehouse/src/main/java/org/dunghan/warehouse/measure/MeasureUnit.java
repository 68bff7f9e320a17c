/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

/** What a value of a measure counts. */
public enum MeasureUnit {
  DOSSIERS,
  EVENTS,
  /** A share between 0 and 1. */
  SHARE,
  /** A quotient of counts that may exceed 1. */
  RATIO,
  WORKING_DAYS
}
