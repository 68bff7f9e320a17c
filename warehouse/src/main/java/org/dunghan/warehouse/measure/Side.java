/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.warehouse.measure;

/** Which of the two units of a dossier answers for a measure, when a question says only "unit". */
public enum Side {
  /** The unit where the dossier was filed. */
  RECEIVING,
  /** The unit that is competent to decide it. */
  RESOLVING
}
