/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.dunghan.jobs.contract.DossierEvent;
import org.junit.jupiter.api.Test;

/** What holds of the fold for every dossier, whatever the exact figures. */
class FoldPropertyTest {
  private static final int CASES = 2_000;
  private static final int BATCHES = 3;
  private static final int A_WEEK = 7;
  private static final PlainCalendar WITHOUT_HOLIDAYS = new PlainCalendar(Map.of());

  @Test
  void orderAndCopiesOfEventsChangeNothing() {
    RandomCases.of(CASES)
        .forEach(
            random -> {
              List<DossierEvent> shuffled = new ArrayList<>(random.versions());
              shuffled.addAll(random.versions().subList(0, random.versions().size() / 2));
              Collections.shuffle(shuffled, new Random(random.seed()));

              assertThat(random.with(shuffled).folded())
                  .as(random::story)
                  .isEqualTo(random.folded());
            });
  }

  @Test
  void batchesOfWhichOnlyTheLatestVersionsAreKeptChangeNothing() {
    RandomCases.of(CASES)
        .forEach(
            random ->
                assertThat(random.with(batched(random)).folded())
                    .as(random::story)
                    .isEqualTo(random.folded()));
  }

  @Test
  void aWeekLaterEverythingIsAWeekLater() {
    RandomCases.of(CASES)
        .map(random -> random.with(random.law().with(WITHOUT_HOLIDAYS)))
        .forEach(
            random ->
                assertThat(new WeekLater(random).dossier().folded())
                    .as(random::story)
                    .isEqualTo(random.folded().stream().map(it -> it.later(A_WEEK)).toList()));
  }

  /** Batch after batch, the last one first; each without the versions that it itself replaces. */
  private static List<DossierEvent> batched(Case random) {
    Dice dice = new Dice(random.seed());
    Map<Integer, List<DossierEvent>> batches =
        random.versions().stream().collect(Collectors.groupingBy(any -> dice.below(BATCHES)));
    List<DossierEvent> all = new ArrayList<>();
    for (int batch = BATCHES - 1; batch >= 0; batch--) {
      all.addAll(latest(batches.getOrDefault(batch, List.of())));
    }
    return all;
  }

  private static Collection<DossierEvent> latest(List<DossierEvent> batch) {
    return batch.stream()
        .collect(
            Collectors.toMap(
                DossierEvent::eventId,
                version -> version,
                BinaryOperator.maxBy(
                    Comparator.comparing(DossierEvent::recordedAt)
                        .thenComparing(DossierEvent::origin))))
        .values();
  }
}
