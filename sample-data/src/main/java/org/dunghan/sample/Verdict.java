/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

/** The parts of a cohort of received dossiers. */
enum Verdict {
  ON_TIME,
  OVERDUE,
  RUNNING,
  /** Ended without a result, or without a due date to be judged by. */
  OTHER
}
