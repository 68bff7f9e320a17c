/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.util.Map;

/**
 * One round of the race: both sides, from the same files to a database of their own.
 *
 * @param load our job
 * @param engine its engine until the job's end, start included
 * @param rival DuckDB; null where we ran alone
 * @param steps seconds of the rival's steps
 */
record Round(Usage load, Usage engine, Usage rival, Map<String, Double> steps) {

  double ourCpu() {
    return load.cpu() + engine.cpu();
  }

  /** At most: the two need not have reached their peaks at one time. */
  long ourPeak() {
    return load.peak() + engine.peak();
  }
}
