/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.trend;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.dunghan.warehouse.measure.Better;

/** Finds every point of a series that is a signal; all points of a run or trend are. */
final class Signals {
  private static final int IN_A_ROW = 7;
  private static final int BESIDE = 3;

  private final double[] values;
  private final Limits limits;

  private Signals(double[] values, Limits limits) {
    this.values = values;
    this.limits = limits;
  }

  /** The signal of each point, null where it has none. */
  static Signal[] of(double[] values, Limits limits, Better better) {
    Signals signals = new Signals(values, limits);
    Signal[] found = new Signal[values.length];
    for (Rule rule : Rule.values()) {
      int[] signs = signals.signs(rule);
      for (int point = 0; point < values.length; point++) {
        if (found[point] == null && signs[point] != 0) {
          found[point] = Signal.of(rule, signs[point], better);
        }
      }
    }
    return found;
  }

  /** By point 1 or -1 where it is a signal upwards or downwards, else 0. */
  private int[] signs(Rule rule) {
    return switch (rule) {
      case OUTSIDE_LIMITS ->
          IntStream.range(0, values.length)
              .map(point -> limits.isOutside(values[point]) ? side(point) : 0)
              .toArray();
      case TREND -> rows(IN_A_ROW, this::trend, point -> true);
      case NEAR_LIMITS -> rows(BESIDE, this::near, point -> limits.isNear(values[point]));
      case RUN -> rows(IN_A_ROW, first -> sameSide(first, IN_A_ROW), point -> true);
    };
  }

  /** Marks the points of all rows of a length that have a sign. */
  private int[] rows(int length, IntUnaryOperator sign, IntPredicate marked) {
    int[] signs = new int[values.length];
    for (int first = 0; first + length <= values.length; first++) {
      int found = sign.applyAsInt(first);
      if (found != 0) {
        IntStream.range(first, first + length)
            .filter(marked)
            .forEach(point -> signs[point] = found);
      }
    }
    return signs;
  }

  private int trend(int first) {
    int[] steps =
        IntStream.range(first + 1, first + IN_A_ROW)
            .map(point -> (int) Math.signum(values[point] - values[point - 1]))
            .distinct()
            .toArray();
    return steps.length == 1 ? steps[0] : 0;
  }

  private int near(int first) {
    long near = Arrays.stream(values, first, first + BESIDE).filter(limits::isNear).count();
    return near >= BESIDE - 1 ? sameSide(first, BESIDE) : 0;
  }

  private int sameSide(int first, int length) {
    int[] sides = IntStream.range(first, first + length).map(this::side).distinct().toArray();
    return sides.length == 1 ? sides[0] : 0;
  }

  private int side(int point) {
    return limits.side(values[point]);
  }
}
