/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.api.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Dossiers of one kind: how many, how they move the figures, and the first of them by name. */
final class Tally {
  private final int mostListed;
  private final Map<Figure, Long> moves = new EnumMap<>(Figure.class);
  private final List<Object> listed = new ArrayList<>();
  private long count;

  Tally(int mostListed) {
    this.mostListed = mostListed;
    for (Figure figure : Figure.values()) {
      moves.put(figure, 0L);
    }
  }

  /** Counts a dossier, by the figures that it counts in here and there. */
  void add(Collection<Figure> here, Collection<Figure> there, Collection<?> entries) {
    count++;
    here.forEach(figure -> moves.merge(figure, -1L, Long::sum));
    there.forEach(figure -> moves.merge(figure, 1L, Long::sum));
    entries.stream().limit(mostListed - listed.size()).forEach(listed::add);
  }

  /** What it adds to a figure on the way from here to there. */
  long move(Figure figure) {
    return moves.get(figure);
  }

  Kind kind() {
    return new Kind(count, List.copyOf(listed));
  }

  /**
   * What is sent of it.
   *
   * @param count of all its dossiers
   * @param listed the first of them
   */
  record Kind(long count, List<Object> listed) {}
}
