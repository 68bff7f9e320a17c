/*
 * Copyright The Đúng Hạn Authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dunghan.sample;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Command line of the generator. */
@Command(
    name = "sample-data",
    description = "Makes up dossier events of Huế's wards.",
    mixinStandardHelpOptions = true)
public final class SampleGenerator {

  /** Runs the command and ends the JVM with its exit code. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new SampleGenerator()).execute(arguments));
  }

  @Command(description = "Writes the events from 1 July 2025 on as *.csv.zst files.")
  int generate(
      @Option(names = "--out", required = true, paramLabel = "DIR", description = "Folder to fill.")
          Path folder,
      @Option(
              names = "--until",
              defaultValue = "2025-08-25",
              paramLabel = "DAY",
              description = "Last day, ${DEFAULT-VALUE} if not given.")
          LocalDate until)
      throws IOException {
    long rows = new Sample(until).writeTo(folder);
    System.out.println(rows + " rows in " + folder);
    return 0;
  }
}
