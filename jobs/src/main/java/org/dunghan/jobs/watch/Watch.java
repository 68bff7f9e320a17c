/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.watch;

import java.time.Duration;
import java.util.Optional;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.LoadResult;

/** Runs one round after the other; after one that failed it waits longer. */
public final class Watch {
  static final Duration PAUSE = Duration.ofSeconds(2);
  static final Duration LONGEST_PAUSE = Duration.ofSeconds(32);

  private final Round round;
  private final Listener listener;
  private Duration pause = PAUSE;
  private String told = "";

  public Watch(Round round, Listener listener) {
    this.round = round;
    this.listener = listener;
  }

  /** Goes on until it is to stop; a round that has begun is ended first. */
  public void until(Stop stop) {
    do {
      look();
    } while (!stop.within(pause));
  }

  private void look() {
    long begin = System.nanoTime();
    try {
      Optional<LoadResult> result = round.run();
      result.ifPresent(
          loaded -> listener.loaded(loaded, Duration.ofNanos(System.nanoTime() - begin)));
      pause = PAUSE;
      told = "";
    } catch (LoadProblem e) {
      tell(e.getMessage());
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
  }

  /** Every try has another number, which does not make it another problem. */
  private void tell(String problem) {
    String kind = problem.replaceAll("\\d+", "0");
    if (!kind.equals(told)) {
      listener.failed(problem);
      told = kind;
    }
  }
}
