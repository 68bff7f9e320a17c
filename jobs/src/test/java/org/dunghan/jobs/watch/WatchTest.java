/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.LoadResult;
import org.junit.jupiter.api.Test;

class WatchTest {
  private static final String FINE = "";
  private static final String IDLE = "idle";

  private final List<String> told = new ArrayList<>();
  private final List<Duration> pauses = new ArrayList<>();

  @Test
  void goesOnUntilItIsToStopAndTellsWhatWasLoaded() {
    watch(FINE, IDLE, FINE);

    assertThat(told).containsExactly("loaded", "loaded");
    assertThat(pauses).hasSize(3);
  }

  @Test
  void goesOnAfterAFailure() {
    watch("the warehouse cannot be reached", FINE);

    assertThat(told).containsExactly("the warehouse cannot be reached", "loaded");
  }

  @Test
  void tellsAProblemOnceWhateverTheNumberOfItsRun() {
    watch("run 1 failed", "run 2 failed", "the disk is full", "run 13 failed");

    assertThat(told).containsExactly("run 1 failed", "the disk is full", "run 13 failed");
  }

  @Test
  void tellsAProblemAgainWhenAllWasWellInBetween() {
    watch("run 1 failed", IDLE, "run 2 failed");

    assertThat(told).containsExactly("run 1 failed", "run 2 failed");
  }

  @Test
  void waitsLongerAfterEveryFailureButAlwaysLessThanAMinute() {
    watch("a", "a", "a", "a", "a", "a", "a", FINE);

    assertThat(pauses)
        .extracting(Duration::toSeconds)
        .containsExactly(4L, 8L, 16L, 32L, 32L, 32L, 32L, 2L);
  }

  /** Runs a round for every outcome: a problem, or one that is fine or idle. */
  private void watch(String... outcomes) {
    Deque<String> rounds = new ArrayDeque<>(List.of(outcomes));
    new Watch(() -> round(rounds.remove()), listener())
        .until(
            pause -> {
              pauses.add(pause);
              return rounds.isEmpty();
            });
  }

  private static Optional<LoadResult> round(String outcome) throws LoadProblem {
    if (outcome.equals(IDLE)) {
      return Optional.empty();
    }
    if (outcome.equals(FINE)) {
      return Optional.of(Loaded.NOTHING);
    }
    throw new LoadProblem(outcome, null);
  }

  private Listener listener() {
    return new Listener() {
      @Override
      public void loaded(LoadResult result, Duration took) {
        told.add("loaded");
      }

      @Override
      public void failed(String reason) {
        told.add(reason);
      }
    };
  }
}
