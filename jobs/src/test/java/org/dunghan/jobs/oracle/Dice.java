/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that can be repeated. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  /** A number from 0 up to a bound, which it never is. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  /** A number from one to another, which it may be. */
  int between(int lowest, int highest) {
    return random.nextInt(lowest, highest + 1);
  }

  boolean inPercent(int percent) {
    return random.nextInt(100) < percent;
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
