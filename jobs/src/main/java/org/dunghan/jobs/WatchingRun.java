/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.dunghan.jobs.load.LoadJob;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.LoadResult;
import org.dunghan.jobs.watch.Listener;
import org.dunghan.jobs.watch.Round;
import org.dunghan.jobs.watch.Stop;
import org.dunghan.jobs.watch.Watch;
import picocli.CommandLine.Model.CommandSpec;

/** Loads until a signal comes, and tells each round in a line. */
final class WatchingRun {
  private static final int TO_BE_MENDED = 2;

  private WatchingRun() {}

  /** Makes the rounds of a watch. */
  @FunctionalInterface
  interface Rounds {
    Round of(SparkJob spark, LoadJob job) throws LoadProblem;
  }

  /** Another writer is waited for by the watch itself, which can be stopped meanwhile. */
  static int of(CommandSpec command, WarehouseOptions options, Rounds rounds) {
    Stop stop = new StopSignals();
    try (SparkJob spark = new SparkJob(command)) {
      PrintStream untold = new PrintStream(OutputStream.nullOutputStream());
      Round round = rounds.of(spark, spark.on(options.warehouse(), Duration.ZERO, untold));
      new Watch(whileAlive(spark, round), new Lines(command)).until(stop);
      return 0;
    } catch (LoadProblem | IllegalArgumentException e) {
      command.commandLine().getErr().println("dunghan " + command.name() + ": " + e.getMessage());
      return TO_BE_MENDED;
    }
  }

  /** Nothing that is tried later can mend a Spark that has ended. */
  private static Round whileAlive(SparkJob spark, Round round) {
    return () -> {
      if (spark.spark().sc().isStopped()) {
        throw new IllegalStateException("Spark has ended: start the watch again");
      }
      return round.run();
    };
  }

  private record Lines(CommandSpec command) implements Listener {
    @Override
    public void loaded(LoadResult result, Duration took) {
      result.refused().forEach(reason -> System.err.println(now() + " refused " + reason));
      System.out.println(now() + " " + Outcome.line(result, took));
    }

    @Override
    public void failed(String reason) {
      command
          .commandLine()
          .getErr()
          .println(now() + " dunghan " + command.name() + ": " + reason + "; tried again later");
    }

    private static LocalTime now() {
      return LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
    }
  }
}
