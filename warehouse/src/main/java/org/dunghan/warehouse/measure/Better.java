/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

/** The direction in which a measure improves. */
public enum Better {
  HIGHER,
  LOWER,
  NEITHER
}
