/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.comparison;

/** The interval of a share (Wilson 1927); it has a length also for none and all of a few. */
final class Wilson {
  private Wilson() {}

  /** Of n out of total, which is not 0. */
  static Interval of(long n, long total, Confidence confidence) {
    double z = confidence.z();
    double share = (double) n / total;
    double middle = share + z * z / (2 * total);
    double half = z * Math.sqrt(share * (1 - share) / total + z * z / (4.0 * total * total));
    double divisor = 1 + z * z / total;
    return new Interval(
        n == 0 ? 0 : (middle - half) / divisor, n == total ? 1 : (middle + half) / divisor);
  }
}
