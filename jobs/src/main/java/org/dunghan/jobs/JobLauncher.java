/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.jobs;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry point of all jobs, for {@code bin/dunghan} and for {@code spark-submit} alike. */
@Command(
    name = "dunghan",
    mixinStandardHelpOptions = true,
    subcommands = {
      LoadCommand.class,
      RebuildCommand.class,
      GenerationsCommand.class,
      CheckReportCommand.class
    },
    description = "The jobs of Đúng Hạn.")
public final class JobLauncher {
  private JobLauncher() {}

  public static void main(String[] arguments) {
    int exitCode = new CommandLine(new JobLauncher()).execute(arguments);
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }
}
