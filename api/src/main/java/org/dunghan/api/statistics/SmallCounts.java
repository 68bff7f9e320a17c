/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Which cells of a table must not be told where their sum is: those with a count below {@link
 * #FEWEST} and, so that no difference gives them away, as many others (primary and complementary
 * suppression; Eurostat, Handbook on Statistical Disclosure Control).
 *
 * <p>It goes by counts alone, never by what they are of, and treats cells of one size alike. So any
 * two that are hidden may be exchanged without a change of what is told, one of them has a large
 * count, and what one of them has is not to be made out, also not by those who know this rule.
 */
final class SmallCounts {
  static final int FEWEST = 5;

  /** Of less it would be plain how it is shared out. */
  private static final int FEWEST_TOGETHER = 2 * FEWEST;

  private static final List<ToLongFunction<Cell>> PARTS = List.of(Cell::part, Cell::rest);

  private SmallCounts() {}

  /** The cells that are not told; all of them where they cannot be kept otherwise. */
  static List<Cell> hidden(List<Cell> cells) {
    List<Cell> told = new ArrayList<>(cells);
    List<Cell> hidden = new ArrayList<>();
    move(told, hidden, Cell::isSmall);
    for (ToLongFunction<Cell> part : PARTS) {
      while (isGivenAway(hidden, part)) {
        OptionalLong smallest =
            told.stream().filter(cell -> part.applyAsLong(cell) > 0).mapToLong(Cell::size).min();
        if (smallest.isEmpty()) {
          return cells;
        }
        move(
            told,
            hidden,
            cell -> part.applyAsLong(cell) > 0 && cell.size() == smallest.getAsLong());
      }
    }
    return hidden;
  }

  private static void move(List<Cell> told, List<Cell> hidden, Predicate<Cell> which) {
    told.stream().filter(which).forEach(hidden::add);
    told.removeIf(which);
  }

  private static boolean isGivenAway(List<Cell> hidden, ToLongFunction<Cell> part) {
    LongSummaryStatistics counts = hidden.stream().mapToLong(part).summaryStatistics();
    return hidden.stream().mapToLong(part).anyMatch(SmallCounts::isFew)
        && (counts.getMax() < FEWEST || counts.getSum() < FEWEST_TOGETHER);
  }

  private static boolean isFew(long count) {
    return count > 0 && count < FEWEST;
  }

  /** Dossiers of which a part is told as well, and with it the rest. */
  record Cell(long part, long rest) {
    long size() {
      return part + rest;
    }

    boolean isSmall() {
      return isFew(part) || isFew(rest);
    }
  }
}
