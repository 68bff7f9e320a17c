/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.row;

import java.io.IOException;
import java.io.OutputStream;

/** The values of one column in the layout of ClickHouse's format Native. */
interface NativeColumn {
  /** Moves the next value of a row in RowBinary here. */
  void take(RowInput row) throws IOException;

  /** Puts a value where there is none: a null stands for it. */
  void pad();

  void writeTo(OutputStream output) throws IOException;

  /** Forgets the values. */
  void clear();
}
