/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import org.dunghan.warehouse.measure.Better;

/**
 * That a point is more than chance.
 *
 * @param direction away from the mean, or of the trend
 * @param meaning of the direction for the measure
 */
record Signal(Rule rule, Direction direction, Meaning meaning) {
  /** Where the figures go. */
  enum Direction {
    UP,
    DOWN
  }

  /** What that means, if the measure has a better direction. */
  enum Meaning {
    IMPROVEMENT,
    CONCERN,
    CHANGE
  }

  static Signal of(Rule rule, int sign, Better better) {
    Direction direction = sign > 0 ? Direction.UP : Direction.DOWN;
    return new Signal(rule, direction, meaning(direction, better));
  }

  private static Meaning meaning(Direction direction, Better better) {
    return switch (better) {
      case NEITHER -> Meaning.CHANGE;
      case HIGHER -> direction == Direction.UP ? Meaning.IMPROVEMENT : Meaning.CONCERN;
      case LOWER -> direction == Direction.DOWN ? Meaning.IMPROVEMENT : Meaning.CONCERN;
    };
  }
}
