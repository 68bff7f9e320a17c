/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/**
 * No later event changes the figures of an earlier day, except by a cancellation or by opening the
 * tenure: the day of acceptance, and the unit and procedure that a late reception names.
 */
class CausalityTest {
  private static final int CASES = 2_000;

  @Test
  void theFiguresOfADayAreThoseOfTheFoldOfItsEvening() {
    AtomicInteger compared = new AtomicInteger();
    RandomCases.of(CASES).forEach(random -> compared.addAndGet(compareDays(random)));
    assertThat(compared).hasValueGreaterThan(CASES);
  }

  /** How often the figures of a tenure on a day were compared. */
  private static int compareDays(Case random) {
    int compared = 0;
    Known later = Known.of(random, random.begin());
    for (LocalDate day = random.begin(); !day.isAfter(random.asOf()); day = day.plusDays(1)) {
      LocalDate evening = day;
      Known then = Known.of(random.asOf(day), day);
      List<Object> figures = then.figures(day, later);
      assertThat(figures)
          .as(() -> "of " + evening + ": " + random.story())
          .isEqualTo(later.figures(day, then));
      compared += figures.size();
    }
    return compared;
  }

  private record Known(List<PlainTenure> tenures, List<Facts> facts) {

    /** What the fold of a case knows, with the figures from a day on. */
    static Known of(Case random, LocalDate from) {
      return new Known(
          new PlainFold(random.law(), random.asOf()).tenures(random.versions()),
          random.folded(from, random.asOf()));
    }

    /** The figures of a day, of those tenures that the other knows to be opened alike. */
    List<Object> figures(LocalDate day, Known other) {
      List<Object> figures = new ArrayList<>();
      for (int i = 0; i < Math.min(tenures.size(), other.tenures.size()); i++) {
        if (opening(tenures.get(i)).equals(opening(other.tenures.get(i)))) {
          figures.add(
              List.of(
                  facts.get(i).flows().getOrDefault(day, Map.of()),
                  facts.get(i).evenings().getOrDefault(day, Map.of())));
        }
      }
      return figures;
    }

    private static List<Object> opening(PlainTenure tenure) {
      return List.of(tenure.acceptance(), tenure.opening(), tenure.procedure());
    }
  }
}
