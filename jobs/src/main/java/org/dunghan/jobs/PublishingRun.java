/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.time.Duration;
import java.util.Locale;
import org.dunghan.jobs.load.LoadJob;
import org.dunghan.jobs.load.LoadProblem;
import org.dunghan.jobs.load.LoadResult;
import org.dunghan.jobs.publish.Changes;
import org.dunghan.jobs.publish.Runs;
import picocli.CommandLine.Model.CommandSpec;

/** Runs a job that may publish a generation, tells its outcome, and knows the exit code. */
final class PublishingRun {
  private static final int A_FILE_WAS_REFUSED = 1;
  private static final int TO_BE_MENDED = 2;

  private PublishingRun() {}

  /** What is asked of the job. */
  interface Task {
    LoadResult run(LoadJob job) throws LoadProblem;
  }

  static int of(CommandSpec command, WarehouseOptions options, Task task) {
    long startedAt = System.nanoTime();
    try {
      LoadResult result = run(command, options, task);
      print(result, Duration.ofNanos(System.nanoTime() - startedAt));
      return result.refused().isEmpty() ? 0 : A_FILE_WAS_REFUSED;
    } catch (LoadProblem | IllegalArgumentException e) {
      command.commandLine().getErr().println("dunghan " + command.name() + ": " + e.getMessage());
      return TO_BE_MENDED;
    }
  }

  private static LoadResult run(CommandSpec command, WarehouseOptions options, Task task)
      throws LoadProblem {
    try (SparkJob spark = new SparkJob(command)) {
      return task.run(spark.on(options.warehouse(), options.patience(), System.err));
    }
  }

  private static void print(LoadResult result, Duration took) {
    result.refused().forEach(reason -> System.err.println("refused " + reason));
    if (result.known() > 0) {
      System.out.println("files that were loaded before: " + result.known());
    }
    Runs.RunOutcome outcome = result.outcome();
    if (outcome.rejected() > 0) {
      System.out.println(
          "rejected rows are kept in the table rejected_row, with file, line, column and reason");
    }
    print(result.restated());
    if (!outcome.message().isEmpty()) {
      System.out.println(outcome.message());
    }
    System.out.println(Outcome.line(result, took));
  }

  private static void print(Changes.Restated restated) {
    if (restated.dossiers() > 0) {
      System.out.printf(
          Locale.ROOT,
          "restated without new events of their own: %,d dossiers, kept in the table"
              + " changed_dossier: %s%s%n",
          restated.dossiers(),
          String.join(", ", restated.first()),
          restated.dossiers() > restated.first().size() ? ", …" : "");
    }
  }
}
