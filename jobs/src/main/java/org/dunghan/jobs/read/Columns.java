/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.Collection;

/** Which columns of a file are read, and which it must have. */
interface Columns {
  /**
   * Whether a column is read.
   *
   * @throws RefusedFile when a file must not have it
   */
  boolean reads(String name) throws RefusedFile;

  /** Whether values of other types than text and instants are taken as text. */
  boolean takeEveryType();

  /**
   * Checks all column names of a file.
   *
   * @throws RefusedFile when one is missing
   */
  void requireAll(Collection<String> names) throws RefusedFile;
}
