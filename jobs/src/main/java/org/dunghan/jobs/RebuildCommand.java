/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Folds what the warehouse holds, by today's rules or as it was known at a time. */
@Command(
    name = "rebuild",
    mixinStandardHelpOptions = true,
    description = "Fold all events that the warehouse holds and publish a new generation.",
    exitCodeListHeading = "Exit codes:%n",
    exitCodeList = {
      "0:published",
      "2:the call or its data must be mended",
      "3:the program itself is at fault",
    },
    exitCodeOnExecutionException = 3)
final class RebuildCommand implements Callable<Integer> {
  @Option(
      names = "--as-of",
      paramLabel = "DAY",
      description =
          "Last local day that the figures cover, ex. 2025-08-25; without it that of the current"
              + " generation, or with --as-known-at the last full day before the latest"
              + " recorded_at.")
  private LocalDate asOf;

  @Option(
      names = "--as-known-at",
      paramLabel = "TIME",
      description =
          "Fold only what was recorded by then, ex. 2025-08-25T17:00+07:00, by the reference"
              + " tables of then. The generation is asked for by its number and is never current.")
  private OffsetDateTime knownAt;

  @Mixin private WarehouseOptions target;

  @CommandLine.Spec private CommandLine.Model.CommandSpec command;

  @Override
  public Integer call() {
    return PublishingRun.of(
        command,
        target,
        job ->
            job.rebuild(
                Optional.ofNullable(asOf),
                Optional.ofNullable(knownAt).map(OffsetDateTime::toInstant)));
  }
}
