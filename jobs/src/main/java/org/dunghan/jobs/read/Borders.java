/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.read;

import java.util.List;

/** Finds the borders at which a file can be split, while its bytes pass by once. */
interface Borders {
  /** Takes the next bytes of the file. */
  void pass(byte[] bytes, int from, int to);

  /** Leaves out all that has passed by, where that can be done; else changes nothing. */
  void leaveOut();

  /** The splits of the bytes that passed by; at least one. */
  List<Split> splits();
}
