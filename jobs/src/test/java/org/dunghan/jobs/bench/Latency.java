/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.bench;

import java.util.Arrays;

/**
 * How long an answer took, in milliseconds.
 *
 * @param median half of the answers took no longer
 * @param p95 nor did 95 of a hundred take longer than this
 */
record Latency(double median, double p95, double p99) {

  static Latency of(long[] nanos) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return new Latency(millis(sorted, 0.5), millis(sorted, 0.95), millis(sorted, 0.99));
  }

  /** The value of rank ⌈qn⌉. */
  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
  }
}
