/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs.load;

import java.io.PrintStream;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.spark.util.LongAccumulator;

/** Tells the user, while a stage works, how many rows it has done and how fast. */
final class Progress implements AutoCloseable {
  private static final int SECONDS_BETWEEN_LINES = 2;

  private final PrintStream output;
  private final String stage;
  private final String unit;
  private final LongAccumulator done;
  private final long startedAt = System.nanoTime();
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();

  Progress(PrintStream output, String stage, String unit, LongAccumulator done) {
    this.output = output;
    this.stage = stage;
    this.unit = unit;
    this.done = done;
    var unused =
        clock.scheduleAtFixedRate(
            this::print, SECONDS_BETWEEN_LINES, SECONDS_BETWEEN_LINES, TimeUnit.SECONDS);
  }

  private void print() {
    double seconds = (System.nanoTime() - startedAt) / 1e9;
    long count = done.value();
    output.printf(
        "%-8s %,14d %s   %,12.0f/s   %,.1f s%n", stage, count, unit, count / seconds, seconds);
  }

  /** Prints the last line of the stage. */
  @Override
  public void close() {
    clock.shutdownNow();
    print();
  }
}
